import { accepted, type Result, refused } from '../../domain/result.ts';
import { partsOfZip, unpackPart } from '../../domain/text/check-zip.ts';
import { xmlText } from '../../domain/text/office-xml.ts';
import {
	MOST_OF_WORKBOOK as MOST,
	type WorkbookFileRefusal,
} from '../../domain/workbook/workbook-file-refusal.ts';
import { unpacking } from '../inflate.ts';
import { type ShownAs, shownInStyles } from './number-format.ts';
import { plainText } from './plain-text.ts';

/** The parts of a workbook that say what its cells hold, as text; pictures, charts, checks of what is typed and all else is left. */
export interface OpenedWorkbook {
	readonly sheets: readonly OpenedSheet[];
	readonly definedNames: string;
	readonly date1904: boolean;
	/** How numbers are shown, by style. */
	readonly shown: readonly ShownAs[];
	readonly styles: string | null;
	readonly sharedStrings: string | null;
	/** Every range that a library unfolds cell by cell: of merges, of checks of what is typed, of names. */
	readonly ranges: readonly string[];
}

export interface OpenedSheet {
	readonly name: string;
	readonly hidden: boolean;
	/** Between the tags of its rows. */
	readonly rows: string;
	/** The ranges of its merged cells. */
	readonly merged: readonly string[];
	/** And of those whose content is checked or coloured by a rule. */
	readonly checked: readonly string[];
}

type Attributes = ReadonlyMap<string, string>;

const UNREADABLE = refused<WorkbookFileRefusal>({ code: 'workbook-not-readable' });
const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const tags = (xml: string, name: string): readonly Attributes[] =>
	[...xml.matchAll(new RegExp(`<${name}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*/?>`, 'g'))].map(
		([, said = '']) =>
			new Map([...said.matchAll(ATTRIBUTE)].map(([, key = '', one, other]) => [key, one ?? other ?? ''])),
	);

/** Opens a workbook that has been checked. Whatever is written otherwise than every spreadsheet program writes it is refused, never guessed at. */
export function openWorkbook(bytes: Uint8Array): Result<OpenedWorkbook, WorkbookFileRefusal> {
	const parts = partsOfZip(bytes);
	if (!parts.ok) return UNREADABLE;
	if (parts.value.reduce((sum, { size }) => sum + size, 0) > MOST.bytes)
		return refused({ code: 'workbook-too-large', what: 'size' });
	const named = new Map(parts.value.map((part) => [part.name, part]));
	const read = (name: string | undefined): string | null => {
		const part = name === undefined ? undefined : named.get(name);
		const content = part === undefined ? null : unpackPart(bytes, part, unpacking);
		return content === null ? null : xmlText(content);
	};
	const main = targetOf(read('_rels/.rels'), '', '/officeDocument')[0]?.path;
	const book = read(main);
	if (main === undefined || book === null || /<!/.test(book)) return UNREADABLE;
	const folder = main.slice(0, main.lastIndexOf('/') + 1);
	const leads = read(`${folder}_rels/${main.slice(folder.length)}.rels`);
	const sheetsAt = new Map(targetOf(leads, folder, '/worksheet').map(({ id, path }) => [id, path]));
	const listed = tags(book, 'sheet');
	if (listed.length > MOST.sheets) return refused({ code: 'workbook-too-large', what: 'sheets' });
	const texts = listed.map((sheet) => read(sheetsAt.get(idOf(sheet))));
	if (texts.some((text) => text !== null && hasMore(text, '<row', MOST.cells)))
		return refused({ code: 'workbook-too-large', what: 'rows' });
	const sheets = listed.flatMap((sheet, at) => sheetOf(sheet, texts[at] ?? null) ?? []);
	const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
	// A sheet of a chart alone leads elsewhere and has no cells.
	const others = listed.filter((sheet) => !sheetsAt.has(idOf(sheet))).length;
	if (sheets.length === 0 || names.size < sheets.length || sheets.length + others < listed.length)
		return UNREADABLE;
	const [properties] = tags(book, 'workbookPr');
	const definedNames = /<definedNames>(.*?)<\/definedNames>/s.exec(book)?.[1] ?? '';
	const styles = read(targetOf(leads, folder, '/styles')[0]?.path);
	return accepted({
		sheets,
		definedNames,
		ranges: [
			...sheets.flatMap(({ merged, checked }) => [...merged, ...checked]),
			...[...definedNames.matchAll(/<definedName\s([^<>]*)>([^<]*)</g)]
				// What is printed is kept as it is written.
				.filter(([, said = '']) => !said.includes('_xlnm.'))
				.map(([, , text = '']) => text.replaceAll('$', '')),
		],
		styles,
		date1904: ['1', 'true'].includes(properties?.get('date1904') ?? ''),
		shown: shownInStyles(styles),
		sharedStrings: read(targetOf(leads, folder, '/sharedStrings')[0]?.path),
	});
}

/** Counted before anything is made of them. */
function hasMore(text: string, word: string, most: number): boolean {
	let found = 0;
	for (let at = text.indexOf(word); at >= 0 && found <= most; at = text.indexOf(word, at + 1)) found += 1;
	return found > most;
}

const idOf = (sheet: Attributes): string => sheet.get('r:id') ?? '';

/** Where the links of that kind lead, in the folder of what they belong to or from the top. */
function targetOf(leads: string | null, folder: string, kind: string) {
	return tags(leads ?? '', 'Relationship').flatMap((link) => {
		const target = link.get('Target') ?? '';
		const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
		return link.get('Type')?.endsWith(kind) ? [{ id: link.get('Id') ?? '', path }] : [];
	});
}

function sheetOf(sheet: Attributes, xml: string | null): OpenedSheet | null {
	const name = plainText(sheet.get('name') ?? '');
	if (xml === null || name === '' || /<!/.test(xml) || !/<\/worksheet>\s*$/.test(xml)) return null;
	const begins = xml.indexOf('<sheetData>');
	const ends = xml.indexOf('</sheetData>');
	const isEmpty = /<sheetData\s*\/>/.test(xml) && begins < 0 && ends < 0;
	const isOnce = xml.indexOf('<sheetData', begins + 1) < 0 && xml.indexOf('</sheetData>', ends + 1) < 0;
	if (!isEmpty && (begins < 0 || ends < begins || !isOnce)) return null;
	return {
		name,
		hidden: ['hidden', 'veryHidden'].includes(sheet.get('state') ?? ''),
		rows: isEmpty ? '' : xml.slice(begins + '<sheetData>'.length, ends),
		merged: tags(xml, 'mergeCell').flatMap((merge) => merge.get('ref') ?? []),
		checked: tags(xml, 'dataValidation').flatMap((check) => (check.get('sqref') ?? '').split(' ')),
	};
}
