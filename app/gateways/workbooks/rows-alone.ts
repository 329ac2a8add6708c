import { strToU8, zipSync } from 'fflate';
import type { OpenedWorkbook } from './open-workbook.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The workbook again with nothing in it but its rows, its words and, where they are handed on, its formats. */
export function rowsAlone({
	sheets,
	styles,
	sharedStrings,
}: Pick<OpenedWorkbook, 'sheets' | 'styles' | 'sharedStrings'>): Uint8Array {
	const names = sheets.map(
		({ name }, at) => `<sheet name="${quoted(name)}" sheetId="${at + 1}" r:id="s${at + 1}"/>`,
	);
	const links = [
		...sheets.map((_, at) => link(`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
		...(styles === null ? [] : [link('styles', 'styles', 'styles.xml')]),
		...(sharedStrings === null ? [] : [link('strings', 'sharedStrings', 'sharedStrings.xml')]),
	];
	const parts: Readonly<Record<string, string>> = {
		'[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		'_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}">${link('book', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
		'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets>${names.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}">${links.join('')}</Relationships>`,
		...Object.fromEntries(
			sheets.map(({ rows }, at) => [
				`xl/worksheets/sheet${at + 1}.xml`,
				`${XML}<worksheet xmlns="${MAIN}" xmlns:r="${TYPE}"><sheetData>${styles === null ? withoutStyles(rows) : rows}</sheetData></worksheet>`,
			]),
		),
		...(styles === null ? {} : { 'xl/styles.xml': styles }),
		...(sharedStrings === null ? {} : { 'xl/sharedStrings.xml': sharedStrings }),
	};
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
		level: 0,
	});
}

const link = (id: string, type: string, target: string): string =>
	`<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
const quoted = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** exceljs falls over a style that is in no list. */
const withoutStyles = (rows: string): string =>
	rows.replace(/<(?:row|c)\s[^>]*>/g, (tag) => tag.replace(/\ss\s*=\s*(?:"\d*"|'\d*')/, ''));
