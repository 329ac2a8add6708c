/** Whose issue is meant: the board's that is named, or the first where none is; undefined where the reader does not know that board's. */
export const coverOf = <C extends { readonly boardId: string }>(
	{ covers }: { readonly covers: readonly [C, ...C[]] },
	boardId: string | null,
): C | undefined => (boardId === null ? covers[0] : covers.find((cover) => cover.boardId === boardId));

/** The cover that a board has of a paper; before papers had covers it was given the first. */
export const coverFor = <C extends { readonly boardId: string }>(
	{ covers }: { readonly covers: readonly [C, ...C[]] },
	boardId: string,
): C => covers.find((cover) => cover.boardId === boardId) ?? covers[0];
