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
}

export interface PaperInfo {
	readonly title: string;
	readonly author: string;
	readonly subject: string;
	/** Day that the document says it was made, `2017-10-20`: never the clock, so that the same facts give the same bytes. */
	readonly madeOn: string;
}

/** A tagged document in British English that opens with its title, on its first page. */
export function openPaper(info: PaperInfo): Paper {
	// biome-ignore lint/style/noRestrictedGlobals: pdfkit takes a Date; this one is made of the report's own day.
	const madeAt = new Date(`${info.madeOn}T00:00:00Z`);
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
	return { doc, root, parent: root, y: PAGE.top, text: TEXT };
}

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

/** Begins something new on a page of its own; a page that holds hardly anything yet goes on. */
export function turnUnlessNearlyEmpty(paper: Paper): void {
	if (paper.y - PAGE.top > MOST_BLANK) newPage(paper);
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
