interface CoverBegun {
	readonly boardId: string;
	readonly meetingId: string;
	readonly asked: string;
}

interface MayHave {
	/** The boards that the programme reports to. */
	readonly programmeBoardIds: readonly string[];
	/** Meetings that have another paper on the quarter. */
	readonly taken: readonly string[];
}

/** A new draft goes to the board whose meeting was chosen; one that replaces another goes to the other boards of that one too, and asks each what it was asked. */
export const coversToBeginWith = (
	chosen: Omit<CoverBegun, 'asked'>,
	replaced: readonly CoverBegun[],
	{ programmeBoardIds, taken }: MayHave,
): readonly CoverBegun[] => [
	{ ...chosen, asked: replaced.find(({ boardId }) => boardId === chosen.boardId)?.asked ?? '' },
	...replaced
		.filter(
			({ boardId, meetingId }) =>
				boardId !== chosen.boardId && programmeBoardIds.includes(boardId) && !taken.includes(meetingId),
		)
		.map(({ boardId, meetingId, asked }) => ({ boardId, meetingId, asked })),
];
