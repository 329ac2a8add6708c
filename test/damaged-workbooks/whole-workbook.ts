import { strFromU8, unzipSync } from 'fflate';
import { allBoxes } from '../../app/domain/kpi-return/all-boxes.ts';
import { figureKey } from '../../app/domain/kpi-return/figure.ts';
import { typeFigure } from '../../app/domain/kpi-return/write-figure.ts';
import { buildReturnWorkbook } from '../../app/domain/workbook/build-return-workbook.ts';
import type { WorkbookAsked } from '../../app/domain/workbook/match-workbook.ts';
import { askedOf, someFacts } from '../../app/domain/workbook/some-facts.test-data.ts';
import { cellsOfWorkbook } from '../../app/gateways/workbooks/cells-of-workbook.ts';
import { openWorkbook } from '../../app/gateways/workbooks/open-workbook.ts';
import { drawReturnWorkbook } from '../../templates/workbooks/return-workbook.ts';
import type { Chance } from './random.ts';

/** A return's workbook before anything is done to it: its parts, and what every figure in it is. */
export interface WholeWorkbook {
	readonly bytes: Uint8Array;
	readonly parts: ReadonlyMap<string, Uint8Array>;
	readonly asked: WorkbookAsked;
	/** By `figureKey`, as it would be typed. */
	readonly figures: ReadonlyMap<string, string>;
	/** The cells that hold figures. */
	readonly boxes: readonly BoxAt[];
	/** The part that a sheet stands in, by its name. */
	readonly partOf: ReadonlyMap<string, string>;
}

export interface BoxAt {
	readonly key: string;
	readonly name: string;
	readonly part: string;
	readonly address: string;
	readonly unit: 'count' | 'pence' | 'weeks';
}

/** The DVPP's return with a number in most of its boxes. */
export async function wholeWorkbook(chance: Chance): Promise<WholeWorkbook> {
	const facts = someFacts({
		areas: 1 + chance.below(4),
		strand: chance.pick(['support', 'perpetrator'] as const),
		typed: (_key, measure) =>
			chance.below(6) === 0
				? ''
				: typeFigure(chance.below(measure.unit === 'weeks' ? 900 : 2000), measure.unit),
	});
	const bytes = new Uint8Array(await drawReturnWorkbook(buildReturnWorkbook(facts)));
	const parts = new Map(Object.entries(unzipSync(bytes)));
	const opened = openWorkbook(bytes);
	if (!opened.ok) throw new Error('the portal’s own workbook opens');
	const cells = await cellsOfWorkbook(opened.value);
	if (!cells.ok) throw new Error('the portal’s own workbook is read');
	const partOf = sheetParts(parts);
	const units = new Map(facts.draft.measures.map(({ key, unit }) => [key, unit]));
	const keys = new Map(allBoxes(facts.draft.sections).map((box) => [figureKey(box), box.measureKey]));
	const hidden = cells.value.sheets.filter((sheet) => sheet.hidden).flatMap((sheet) => sheet.rows);
	const boxes = hidden.flatMap((row): readonly BoxAt[] => {
		const [name, holds] = row.map((cell) => (cell.kind === 'text' ? cell.text : ''));
		const key = holds?.startsWith('figure|') ? holds.slice('figure|'.length) : null;
		const place = key === null ? undefined : cells.value.names.get(name ?? '');
		if (key === null || place === undefined) return [];
		const part = partOf.get(place.sheet) ?? '';
		return [
			{
				key,
				name: name ?? '',
				part,
				address: place.address,
				unit: units.get(keys.get(key) ?? '') ?? 'count',
			},
		];
	});
	return { bytes, parts, asked: askedOf(facts), figures: facts.draft.typed, boxes, partOf };
}

function sheetParts(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
	const book = strFromU8(parts.get('xl/workbook.xml')!);
	const links = strFromU8(parts.get('xl/_rels/workbook.xml.rels')!);
	const targets = new Map(
		[...links.matchAll(/<Relationship\s[^>]*>/g)].map(([link]) => [said(link, 'Id'), said(link, 'Target')]),
	);
	return new Map(
		[...book.matchAll(/<sheet\s[^>]*>/g)].map(([sheet]) => [
			said(sheet, 'name').replaceAll('&amp;', '&').replaceAll('&apos;', "'"),
			`xl/${targets.get(said(sheet, 'r:id'))?.replace(/^\/?xl\//, '')}`,
		]),
	);
}

const said = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
