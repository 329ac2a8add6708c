/** The look of every document, in one place. Points throughout; A4 is 595.28 by 841.89. */
export const PAGE = { width: 595.28, height: 841.89, left: 62, right: 62, top: 66, bottom: 66 } as const;

/** Where text runs, from the left margin to the right. */
export const MEASURE = PAGE.width - PAGE.left - PAGE.right;

/** A numbered paragraph's text stands this far in from its number. */
export const INDENT = 28;

export const COLOUR = {
	ink: '#16191d',
	quiet: '#4b5563',
	accent: '#1f3a5f',
	rule: '#b9c1cb',
	grid: '#e3e7ec',
	tint: '#f1f4f8',
	warning: '#8f1d14',
} as const;

export interface Type {
	readonly font: FontName;
	readonly size: number;
	/** From one baseline to the next. */
	readonly leading: number;
	readonly colour: string;
}

export type FontName = 'regular' | 'semibold';

const type = (font: FontName, size: number, leading: number, colour: string): Type => ({
	font,
	size,
	leading,
	colour,
});

export const TYPE = {
	body: type('regular', 11, 15, COLOUR.ink),
	strong: type('semibold', 11, 15, COLOUR.ink),
	title: type('semibold', 20, 25, COLOUR.accent),
	section: type('semibold', 13, 18, COLOUR.accent),
	subsection: type('semibold', 11.5, 16, COLOUR.ink),
	board: type('semibold', 12, 16, COLOUR.ink),
	caption: type('semibold', 10, 13.5, COLOUR.ink),
	cell: type('regular', 9.5, 12.5, COLOUR.ink),
	cellStrong: type('semibold', 9.5, 12.5, COLOUR.ink),
	columnHeading: type('semibold', 9, 11.5, COLOUR.accent),
	note: type('regular', 9, 12, COLOUR.quiet),
	figure: type('semibold', 23, 27, COLOUR.accent),
	figureWords: type('semibold', 14, 18, COLOUR.accent),
	figureLabel: type('semibold', 9.5, 12.5, COLOUR.ink),
	figureDetail: type('regular', 9, 12, COLOUR.quiet),
	furniture: type('regular', 8.5, 11, COLOUR.quiet),
	mark: type('semibold', 8.5, 11, COLOUR.warning),
	chart: type('regular', 8.5, 11, COLOUR.quiet),
	chartStrong: type('semibold', 8.5, 11, COLOUR.ink),
} as const satisfies Record<string, Type>;

/** Running text. */
export const TEXT = { body: TYPE.body, strong: TYPE.strong } as const;
/** The same, closer set: for a paper that has much to say on few pages. */
export const textOf = (size: number, leading: number) => ({
	body: type('regular', size, leading, COLOUR.ink),
	strong: type('semibold', size, leading, COLOUR.ink),
});
/** Where the first page begins: it has no running head. */
export const FIRST_TOP = 52;
