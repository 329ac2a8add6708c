import PDFDocument from 'pdfkit';
import { registerFonts } from './fonts.ts';
import { PAGE, TEXT, type Type } from './style.ts';

export type Doc = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** A document being drawn: the page under the pen, how far down it is, and the element that what comes next belongs to. */
export interface Paper {
	readonly doc: Doc;
	readonly root: Element;
	parent: Element;
	/** Top of what is drawn next. */
	y: number;
	/** The type of paragraphs, and of what is strong in them. */
	text: { readonly body: Type; readonly strong: Type };
	readonly look: Look;
	/** Tables and figures that the document has, `table-12`: where they are named they are links. */
	readonly targets: ReadonlySet<string>;
}

/** How closely a document is set, and whether what belongs together is kept so at the price of a blank. */
export interface Look {
	readonly text: Paper['text'];
	/** Depth of a chart as it is laid out. */
	readonly chart: number;
	/** Above and below the text of a table's cell. */
	readonly cellPad: number;
	/** Above and below headings, as a share of the usual. */
	readonly air: number;
	readonly keeps: 'where-close' | 'always';
}

export const USUAL_LOOK: Look = { text: TEXT, chart: 222, cellPad: 4, air: 1, keeps: 'where-close' };

export interface PaperInfo {
	readonly title: string;
	readonly author: string;
	readonly subject: string;
	/** Day that the document says it was made, `2017-10-20`: never the clock, so that the same facts give the same bytes. */
	readonly madeOn: string;
	readonly look?: Look;
	readonly targets?: ReadonlySet<string>;
}

/** A tagged document in British English that opens with its title, on its first page. */
export function openPaper(info: PaperInfo): Paper {
	const madeAt = dayOf(info.madeOn);
	const doc = new PDFDocument({
		size: 'A4',
		margins: { left: PAGE.left, right: PAGE.right, top: PAGE.top, bottom: PAGE.bottom },
		pdfVersion: '1.7',
		subset: 'PDF/UA' as 'PDF/A-1',
		tagged: true,
		lang: 'en-GB',
		displayTitle: true,
		bufferPages: true,
		info: {
			Title: info.title,
			Author: info.author,
			Subject: info.subject,
			CreationDate: madeAt,
			ModDate: madeAt,
		},
	});
	registerFonts(doc);
	const root = doc.struct('Document', { title: info.title });
	doc.addStructure(root);
	const { look = USUAL_LOOK, targets = new Set<string>() } = info;
	return { doc, root, parent: root, y: PAGE.top, text: look.text, look, targets };
}

// biome-ignore lint/style/noRestrictedGlobals: pdfkit takes a Date; this one is made of the report's own day.
const dayOf = (madeOn: string): Date => new Date(`${madeOn}T00:00:00Z`);

/** Depth left on the page. */
export const room = (paper: Paper): number => PAGE.height - PAGE.bottom - paper.y;

export const atTop = (paper: Paper): boolean => paper.y <= PAGE.top;

export function newPage(paper: Paper): void {
	paper.doc.addPage();
	paper.y = PAGE.top;
}

/** Turns the page unless this much fits on it. On a fresh page it stays: nothing would be gained. */
export function needs(paper: Paper, height: number): void {
	if (room(paper) < height && !atTop(paper)) newPage(paper);
}

/** What may be left blank at the foot of a page so that something begins on the next one: three tenths of what a page holds. */
const MOST_BLANK = (PAGE.height - PAGE.top - PAGE.bottom) * 0.3;

/** Turns the page so that this much stays together, unless too much of the page would be left blank for it. */
export function wants(paper: Paper, height: number): void {
	if (room(paper) <= MOST_BLANK) needs(paper, height);
}

const HELD = PAGE.height - PAGE.top - PAGE.bottom;
/** No page is left emptier than this; what is kept together is no deeper than the rest of it. */
const LEAST_FULL = HELD * 0.4;
export const MOST_KEPT = HELD - LEAST_FULL;

/** Turns the page so that this much stays together, whatever is left blank, as long as the page is well begun. */
export function keeps(paper: Paper, height: number): void {
	if (paper.look.keeps === 'where-close') wants(paper, height);
	else if (paper.y - PAGE.top >= LEAST_FULL) needs(paper, height);
}

/** A space between blocks, which disappears at the top of a page. */
export function gap(paper: Paper, height: number): void {
	if (!atTop(paper)) paper.y += height;
}

/** Adds an element under the given one. */
export function element(
	paper: Paper,
	parent: Element,
	tag: string,
	options: Record<string, unknown> = {},
): Element {
	const made = paper.doc.struct(tag, options);
	parent.add(made);
	return made;
}

/** Says how a list is numbered, or what a header cell heads: pdfkit has no option for the first. */
export function attributes(made: Element, values: Record<string, string>): void {
	(made as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data.A = values;
}

/** Rules, shapes and page furniture: drawn, and passed over by a screen reader. */
export function artefact(paper: Paper, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
	paper.doc.markContent('Artifact', { type });
	draw();
	paper.doc.endMarkedContent();
}

interface Attachment {
	readonly name: string;
	readonly description: string;
	readonly madeOn: string;
}

/** Puts another document into this one, which readers of PDFs list beside it. */
export function attach(paper: Paper, bytes: Buffer, { name, description, madeOn }: Attachment): void {
	const at = dayOf(madeOn);
	const options = { name, description, type: 'application/pdf', creationDate: at, modifiedDate: at };
	paper.doc.file(bytes, { ...options, relationship: 'Supplement' } as PDFKit.Mixins.PDFAttachmentOptions);
}

/** The finished bytes. */
export function closePaper(paper: Paper): Promise<Buffer> {
	const chunks: Buffer[] = [];
	return new Promise((resolve, reject) => {
		paper.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
		paper.doc.on('end', () => resolve(Buffer.concat(chunks)));
		paper.doc.on('error', reject);
		paper.doc.end();
	});
}
