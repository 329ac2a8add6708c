import { element, gap, needs, type Paper } from './paper.ts';
import { MEASURE, PAGE, TYPE, type Type } from './style.ts';
import { linesOf, writeLines } from './write-text.ts';

type Outline = PDFKit.PDFOutline;

/** pdfkit's types know only `expanded`; a bookmark should go to the heading, not to the top right of its page. */
const toHere = (paper: Paper) =>
	({ expanded: true, top: Math.max(0, paper.y - 12), left: PAGE.width }) as { expanded: boolean };

export interface Heading {
	readonly text: string;
	/** H2 opens a section, H3 a part of it; H1 is the report's title. */
	readonly level: 2 | 3;
	/** Bookmark that this one's goes under. */
	readonly under: Outline;
	/** Depth of what must stand on the same page below it. */
	readonly follows: number;
}

const LOOK: Readonly<
	Record<Heading['level'], { readonly type: Type; readonly above: number; readonly below: number }>
> = {
	2: { type: TYPE.section, above: 20, below: 6 },
	3: { type: TYPE.subsection, above: 13, below: 4 },
};

export const headingDepth = ({ look }: Paper, level: Heading['level']): number =>
	look.air * (LOOK[level].above + LOOK[level].below) + LOOK[level].type.leading;

/** Draws a heading, never alone at the foot of a page, and its bookmark, which is returned for those below it. */
export function drawHeading(paper: Paper, heading: Heading): Outline {
	const { type } = LOOK[heading.level];
	const [above, below] = [LOOK[heading.level].above, LOOK[heading.level].below].map(
		(depth) => depth * paper.look.air,
	) as [number, number];
	const lines = linesOf(paper, heading.text, type, MEASURE);
	needs(paper, above + lines.length * type.leading + below + heading.follows);
	gap(paper, above);
	const bookmark = heading.under.addItem(heading.text, toHere(paper));
	element(paper, paper.parent, `H${heading.level}`).add(() =>
		writeLines(paper, lines, PAGE.left, paper.y, type),
	);
	paper.y += lines.length * type.leading + below;
	return bookmark;
}
