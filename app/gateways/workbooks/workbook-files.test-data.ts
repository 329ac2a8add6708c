import { makeZip } from '../../domain/text/office-files.test-data.ts';

/** A workbook as a test wants it, written as XML: what a spreadsheet program would write, and what none would. */
export interface MadeWorkbook {
	readonly sheets: readonly MadeSheet[];
	/** The list of words. */
	readonly words?: readonly string[];
	/** Formats of numbers; the style of a cell is its place here from 1. */
	readonly formats?: readonly string[];
	readonly names?: Readonly<Record<string, string>>;
	readonly properties?: string;
	/** Parts beside the usual ones, or in their place. */
	readonly more?: Readonly<Record<string, string | Uint8Array>>;
	/** Types of those parts, and where the main part leads beside its sheets. */
	readonly types?: string;
	readonly links?: string;
	/** In front of each part. */
	readonly before?: string;
}

export interface MadeSheet {
	readonly name: string;
	/** What stands between the tags of its rows. */
	readonly rows: string;
	readonly state?: string;
	/** Behind the rows. */
	readonly behind?: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const VND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const link = (id: string, type: string, target: string): string =>
	`<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
const relations = (...links: readonly string[]): string =>
	`${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;

export function partsOfWorkbook(made: MadeWorkbook): ReadonlyMap<string, string | Uint8Array> {
	const { sheets, words = [], formats = [], names = {}, properties = '', before = '' } = made;
	const listed = sheets.map(
		({ name, state }, at) =>
			`<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="s${at}"/>`,
	);
	const named = Object.entries(names).map(([name, to]) => `<definedName name="${name}">${to}</definedName>`);
	const override = (part: string, type: string): string =>
		`<Override PartName="/xl/${part}" ContentType="${VND}.${type}+xml"/>`;
	return new Map(
		Object.entries({
			'[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${sheets.map((_, at) => override(`worksheets/sheet${at}.xml`, 'worksheet')).join('')}${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}${made.types ?? ''}</Types>`,
			'_rels/.rels': relations(link('r1', 'officeDocument', 'xl/workbook.xml')),
			'xl/workbook.xml': `${XML}${before}<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><workbookPr ${properties}/><sheets>${listed.join('')}</sheets>${named.length === 0 ? '' : `<definedNames>${named.join('')}</definedNames>`}</workbook>`,
			'xl/_rels/workbook.xml.rels': relations(
				...sheets.map((_, at) => link(`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`)),
				link('styles', 'styles', 'styles.xml'),
				link('words', 'sharedStrings', 'sharedStrings.xml'),
				made.links ?? '',
			),
			...Object.fromEntries(
				sheets.map(({ rows, behind = '' }, at) => [
					`xl/worksheets/sheet${at}.xml`,
					`${XML}${before}<worksheet xmlns="${MAIN}" xmlns:r="${TYPE}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
				]),
			),
			'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.map((format, at) => `<numFmt numFmtId="${164 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.map((_, at) => `<xf numFmtId="${164 + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
			'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" count="${words.length}" uniqueCount="${words.length}">${words.map((word) => `<si>${word.startsWith('<') ? word : `<t xml:space="preserve">${word}</t>`}</si>`).join('')}</sst>`,
			...made.more,
		}),
	);
}

export const zipOf = (parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array =>
	makeZip([...parts].map(([name, content]) => ({ name, content })));

export const workbookFile = (made: MadeWorkbook): Uint8Array => zipOf(partsOfWorkbook(made));

/** One sheet of one column: each cell as it is written, in rows one under another from A1. */
export const oneColumn = (
	cells: readonly string[],
	more: Omit<MadeWorkbook, 'sheets'> = {},
): MadeWorkbook => ({
	...more,
	sheets: [
		{
			name: 'Figures',
			rows: cells
				.map((cell, at) => `<row r="${at + 1}">${cell.replace('<c', `<c r="A${at + 1}"`)}</row>`)
				.join(''),
		},
	],
});
