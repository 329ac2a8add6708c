import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import type { BoardReport } from '../../app/domain/board-report/board-report.ts';
import { boardReportFacts, WORDS } from '../../app/domain/board-report/board-report-facts.test-data.ts';
import { buildBoardReport } from '../../app/domain/board-report/build-board-report.ts';
import { WORD_LIMITS, type WordsField } from '../../app/domain/board-report/officer-words.ts';
import type { Disclosed } from '../../app/domain/disclosure/disclosed.ts';
import { drawBoardReport } from './board-report.ts';

/** A node of the structure tree as pdf.js reads it back. */
interface Node {
	readonly role?: string;
	readonly alt?: string;
	readonly type?: string;
	readonly id?: string;
	readonly children?: readonly Node[];
}

interface ReadPage {
	/** Text by the id of its marked content; what is in no element is an artefact. */
	readonly texts: ReadonlyMap<string, string>;
	readonly all: string;
	readonly tree: Node;
}

const open = (bytes: Buffer): Promise<PDFDocumentProxy> =>
	getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;

type TextItems = Awaited<
	ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>
>['items'];

/** Text under the id of the innermost marked content that it stands in; an artefact has none. */
function textsOf(items: TextItems): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	const within: (string | null)[] = [];
	for (const item of items) {
		if ('str' in item) {
			const id = within.findLast((each) => each !== null) ?? null;
			if (id !== null) texts.set(id, `${texts.get(id) ?? ''}${item.str} `);
		} else if (item.type === 'endMarkedContent') within.pop();
		else within.push(item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null);
	}
	return texts;
}

const readPages = (pdf: PDFDocumentProxy): Promise<readonly ReadPage[]> =>
	Promise.all(
		Array.from({ length: pdf.numPages }, async (_, index) => {
			const page = await pdf.getPage(index + 1);
			const { items } = await page.getTextContent({ includeMarkedContent: true });
			const all = items.map((item) => ('str' in item ? item.str : '')).join(' ');
			return {
				texts: textsOf(items),
				all: all.replaceAll(/\s+/g, ' '),
				tree: (await page.getStructTree()) as unknown as Node,
			};
		}),
	);

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const textOf = (node: Node, texts: ReadonlyMap<string, string>): string =>
	nodesOf(node)
		.map(({ id }) => (id === undefined ? '' : (texts.get(id) ?? '')))
		.join('')
		.replaceAll(/\s+/g, ' ')
		.trim();
const withRole = (pages: readonly ReadPage[], role: string): readonly string[] =>
	pages.flatMap(({ tree, texts }) =>
		nodesOf(tree).flatMap((node) => (node.role === role ? [textOf(node, texts)] : [])),
	);

let report: Disclosed<BoardReport>;
let bytes: Buffer;
let appendix: Buffer;
let pdf: PDFDocumentProxy;
let pages: readonly ReadPage[];
beforeAll(async () => {
	report = buildBoardReport(boardReportFacts(), 'public');
	({ paper: bytes, appendix } = await drawBoardReport(report));
	pdf = await open(bytes);
	pages = await readPages(pdf);
});

test('the same report gives the same bytes, whatever was drawn between', async () => {
	await drawBoardReport(
		buildBoardReport(boardReportFacts({}, { title: 'Another programme, with ŵ and ŷ' }), 'office'),
	);
	const again = await drawBoardReport(buildBoardReport(boardReportFacts(), 'public'));
	expect([again.paper.equals(bytes), again.appendix.equals(appendix)]).toEqual([true, true]);
});

test('the document says its title, its author and its language, opens with its title and calls itself PDF/UA', async () => {
	const { info, metadata } = await pdf.getMetadata();
	expect(info).toMatchObject({
		Title:
			'WEST MIDLANDS DOMESTIC VIOLENCE PERPETRATOR PROGRAMME: Performance in July to September 2017 (2017/18 Q2, contract quarter 3)',
		Author: 'West Midlands Police and Crime Commissioner',
		Language: 'en-GB',
		CreationDate: 'D:20171020000000Z',
	});
	expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
	expect((await pdf.getViewerPreferences()) as unknown).toMatchObject({ DisplayDocTitle: true });
	expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('bookmarks follow the headings, the KPIs under performance', async () => {
	const outline = (await pdf.getOutline()) as readonly {
		title: string;
		items: readonly { title: string }[];
	}[];
	expect(outline.map(({ title }) => title)).toEqual([
		'PURPOSE',
		'THE QUARTER IN BRIEF',
		...report.sections.filter(({ level }) => level === 1).map(({ heading }) => heading),
		'CONTACT',
	]);
	expect(outline.find(({ title }) => title === 'PERFORMANCE')?.items.map(({ title }) => title)).toContain(
		'Partner contact',
	);
});

test('each of the four figures is read as a list item: label, figure, what it is of, target, rating', () => {
	expect(withRole(pages.slice(0, 1), 'LBody').slice(1, 3)).toEqual([
		'Partner contact 80.0% 40 of 50, April to June 2017, as at 30 September 2017 Target 80%: met Good',
		'Ongoing work 54.0% 27 of 50, April to June 2017, as at 30 September 2017 Target 60%: not met Requires improvement',
	]);
});

test('headings are tagged in order: the title, sections, parts of sections', () => {
	expect(withRole(pages, 'H1')).toEqual(['WEST MIDLANDS DOMESTIC VIOLENCE PERPETRATOR PROGRAMME']);
	expect(withRole(pages, 'H2').slice(0, 4)).toEqual([
		'PURPOSE',
		'THE QUARTER IN BRIEF',
		'BACKGROUND',
		'PERFORMANCE',
	]);
	expect(withRole(pages, 'H3')).toContain('Partner contact');
});

test('every numbered paragraph is a list item with its number as label, and every word of the report is in an element', () => {
	const paragraphs = [report.firstPage.purpose, report.firstPage.brief, ...report.sections].flatMap(
		({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])),
	);
	expect(withRole(pages, 'Lbl').filter((label) => /^\d+\.$/.test(label))).toEqual(
		paragraphs.map(({ number }) => `${number}.`),
	);
	const tagged = pages.map(({ tree, texts }) => textOf(tree, texts)).join(' ');
	for (const { text } of paragraphs) expect(tagged.replaceAll(' ', '')).toContain(text.replaceAll(/\s/g, ''));
});

test('a table has a caption, header cells for its columns and its rows, and data cells', () => {
	const { tree, texts } = pages.find((page) => page.all.includes('Table 1:'))!;
	const table = nodesOf(tree).find((node) => node.role === 'Table')!;
	const rows = nodesOf(table).filter((node) => node.role === 'TR');
	const cellsOf = (row: Node) => (row.children ?? []).map((cell) => [cell.role, textOf(cell, texts)]);
	expect(nodesOf(table).some((node) => node.role === 'Caption')).toBe(true);
	expect(cellsOf(rows[0]!)).toEqual(
		['KPI', 'Period', 'Numerator', 'Denominator', 'Result', 'Target', 'Rating'].map((heading) => [
			'TH',
			heading,
		]),
	);
	expect(cellsOf(rows[1]!)).toEqual([
		['TH', 'Partner contact'],
		['TD', 'April to June 2017'],
		['TD', '40'],
		['TD', '50'],
		['TD', '80.0%'],
		['TD', '80%'],
		['TD', 'Good'],
	]);
	// pdf.js does not read scopes back: they are looked for in the objects themselves.
	expect(bytes.toString('latin1').match(/\/Scope \/(Column|Row)/g)?.length).toBeGreaterThan(50);
});

test('a chart is a figure with its values in words', () => {
	const alternatives = pages.flatMap(({ tree }) =>
		nodesOf(tree).flatMap((node) => (node.role === 'Figure' ? [node.alt] : [])),
	);
	const charts = report.sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'chart' ? [block.description.alternativeText] : [])),
	);
	expect(alternatives).toEqual(charts);
	expect(alternatives[0]).toContain('April to June 2017: 80.0%');
});

test('every page says which it is, of how many, and that the data are a demonstration; a screen reader hears it nowhere', () => {
	for (const [index, { all, texts }] of pages.entries()) {
		expect(all).toContain(`Page ${index + 1} of ${pages.length}`);
		expect(all).toContain('Demonstration data');
		expect([...texts.values()].join(' ')).not.toContain(`Page ${index + 1} of`);
	}
});

test('the office’s draft says on every page that it may not go round', async () => {
	const draft = await readPages(
		await open((await drawBoardReport(buildBoardReport(boardReportFacts(), 'office'))).paper),
	);
	for (const { all } of draft) expect(all).toContain('DRAFT – exact figures, not for circulation');
});

test('the five minutes fit on the first page, even where the officer writes as much as is allowed and returns are missing', async () => {
	const sentence =
		'The support service filled both vacant posts in May, and calls are now tried at three times of day. ';
	const full = (field: WordsField) => sentence.repeat(60).slice(0, WORD_LIMITS[field]).trim();
	const words = {
		...WORDS,
		purpose: full('purpose'),
		whatChanged: full('whatChanged'),
		why: full('why'),
		whatIsBeingDone: full('whatIsBeingDone'),
		recommendation: full('recommendation'),
	};
	const facts = boardReportFacts({ notAccepted: ['support walsall 3', 'perpetrator 3'] }, { words });
	const [first, second] = await readPages(
		await open((await drawBoardReport(buildBoardReport(facts, 'public'))).paper),
	);
	expect(first?.all).toContain('What the board is asked to decide.');
	expect(second?.all.replace(/^.*?(?=BACKGROUND)/, '').length).toBeGreaterThan(0);
	expect(first?.all).not.toContain('BACKGROUND');
	expect(second?.all.indexOf('BACKGROUND')).toBeLessThan(150);
});

test('a heading is never the last thing on a page', () => {
	const headings = [...withRole(pages, 'H2'), ...withRole(pages, 'H3')];
	for (const { tree, texts } of pages) {
		const last = nodesOf(tree)
			.filter((node) => node.id !== undefined && (texts.get(node.id) ?? '').trim() !== '')
			.at(-1);
		expect(headings).not.toContain(textOf(last ?? {}, texts));
	}
});

test('a table that goes on over a page goes on under its headings', async () => {
	const [first] = report.appendix.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
	const rows = Array.from({ length: 70 }, () => first!.rows[0]!);
	const long = { ...report.appendix[0]!, blocks: [{ ...first!, rows }] };
	const drawn = await drawBoardReport({ ...report, appendix: [long] } as Disclosed<BoardReport>);
	const own = await readPages(await open(drawn.appendix));
	const split = own.findIndex(
		({ tree }, index) =>
			index > 0 &&
			nodesOf(tree).find((node) => ['H2', 'H3', 'LI', 'TR'].includes(node.role ?? ''))?.role === 'TR',
	);
	expect(split).toBeGreaterThan(0);
	expect(own[split]?.all).toMatch(/^[^.]*(Measure|Period|KPI|Area)/);
});

test('the appendix is attached to the paper, byte for byte', async () => {
	const attached = (await pdf.getAttachments()) as Readonly<Record<string, { readonly content: Uint8Array }>>;
	expect(Object.keys(attached)).toEqual(['appendix.pdf']);
	expect(Buffer.from(attached['appendix.pdf']!.content).equals(appendix)).toBe(true);
});

test('however much is written and reported, the body has no more than eight pages', async () => {
	const full = (field: WordsField) =>
		'The service filled two posts in May, and tries calls at three times of day. '
			.repeat(90)
			.slice(0, WORD_LIMITS[field])
			.trim();
	const fields = Object.keys(WORD_LIMITS) as WordsField[];
	const action = { what: 'Ring at other times. '.repeat(14), who: 'The support service', by: null };
	const words = {
		...WORDS,
		...Object.fromEntries(fields.map((field) => [field, full(field)])),
		contact: WORDS.contact,
		actions: Array.from({ length: 10 }, () => action),
	};
	const { paper } = await drawBoardReport(buildBoardReport(boardReportFacts({}, { words }), 'office'));
	expect((await open(paper)).numPages).toBeLessThanOrEqual(8);
});
