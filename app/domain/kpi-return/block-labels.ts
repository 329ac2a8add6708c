/** What a row or a column of a table is called, wherever somebody writes it down. */
export interface BlockHead {
	/** As the page shows it. */
	readonly name: string;
	/** What it is part of, as the page heads it: "Referrals received, by source". */
	readonly groups: readonly string[];
}

/** One row of a block, or one column, by its label. */
export type LabelledLine =
	| { readonly kind: 'figures'; readonly head: number }
	/** A sum of others, which the table works out itself. */
	| { readonly kind: 'total' | 'group' | 'unknown'; readonly label: string }
	/** Two rows of the table are called so, and no heading above says which is meant. */
	| { readonly kind: 'ambiguous'; readonly label: string }
	| { readonly kind: 'bare' };

export type Block = readonly (readonly string[])[];

const TOTAL =
	/^(?:(?:grand |sub ?-?)?totals?|sum|overall|(?:all|your) areas|all areas together)$|^totals?\b|\btotals?$/;

/** Small differences of writing do not count: case, spaces, quotes, dashes, "&", the unit in brackets, a colon at the end. */
export const plainLabel = (text: string): string => (/^[\d.,]*$/.test(text) ? text : withoutWritings(text));

const withoutWritings = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[‘’´`]/g, "'")
		.replaceAll(/[‐‑‒–—−]/g, '-')
		.replaceAll('&', ' and ')
		.replaceAll(/\s+/g, ' ')
		.replace(/ ?\((?:£|weeks|number|no\.?)\)$/, '')
		.replace(/\s*:$/, '')
		.trim();

/** How many cells are called as one of the heads is. */
export function labelsAmong(cells: readonly string[], heads: readonly BlockHead[]): number {
	const known = new Set(heads.map(({ name }) => plainLabel(name)));
	return cells.filter((cell) => known.has(plainLabel(cell))).length;
}

/** Each line of the block by the label that stands at `at`; what stands before the label may say which group it is of. */
export function labelledLines(
	block: Block,
	at: number,
	heads: readonly BlockHead[],
): readonly LabelledLine[] {
	const groups = new Set(heads.flatMap((head) => head.groups.map(plainLabel)));
	let group = '';
	return block.map((line) => {
		const before = line.slice(0, at + 1).map(plainLabel);
		group = before.findLast((cell) => groups.has(cell)) ?? group;
		return lineOf(line[at] ?? '', heads, group, groups);
	});
}

function lineOf(
	label: string,
	heads: readonly BlockHead[],
	group: string,
	groups: ReadonlySet<string>,
): LabelledLine {
	const plain = plainLabel(label);
	if (plain === '') return { kind: 'bare' };
	const fitting = heads.flatMap(({ name }, head) => (plainLabel(name) === plain ? [head] : []));
	const ofGroup = (head: number): boolean =>
		heads[head]?.groups.some((name) => plainLabel(name) === group) ?? false;
	const [only, ...others] = fitting.length > 1 ? fitting.filter(ofGroup) : fitting;
	if (only !== undefined && others.length === 0) return { kind: 'figures', head: only };
	if (fitting.length > 1) return { kind: 'ambiguous', label };
	if (groups.has(plain)) return { kind: 'group', label };
	return { kind: TOTAL.test(plain) ? 'total' : 'unknown', label };
}
