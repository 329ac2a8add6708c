import type { Period } from '../calendar/period.ts';
import { plainLabel } from '../kpi-return/block-labels.ts';
import type { Box, BoxSection } from '../kpi-return/box.ts';
import { cellNames } from '../kpi-return/cell-names.ts';
import { figureKey } from '../kpi-return/figure.ts';
import { nameCell } from '../kpi-return/name-cell.ts';
import { parseFigure } from '../kpi-return/parse-figure.ts';
import { wordTypedProblem } from '../kpi-return/word-typed-problem.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Measure, SectionKey } from '../specification/specification.ts';
import type { ImportRow } from './import-sheet.ts';

/** A return’s draft, by what its boxes are called. */
export interface DraftToFill {
	readonly sections: readonly BoxSection[];
	readonly typed: ReadonlyMap<string, string>;
	readonly measures: readonly Measure[];
	readonly areas: readonly { readonly areaId: string; readonly areaName: string }[];
	readonly periods: readonly Period[];
}

export interface FiguresPlaced {
	/** Typed text by `figureKey`. */
	readonly bySection: ReadonlyMap<SectionKey, ReadonlyMap<string, string>>;
	/** In words, by the row of the sheet. */
	readonly problems: ReadonlyMap<number, readonly string[]>;
}

interface Placed {
	readonly section: SectionKey;
	readonly key: string;
	readonly typed: string;
}

/** Each row’s box, by the names that the return’s page has for it. What is in the draft already is never written over. */
export function placeFigures(draft: DraftToFill, rows: readonly ImportRow[]): FiguresPlaced {
	const bySection = new Map<SectionKey, Map<string, string>>();
	const problems = new Map<number, readonly string[]>();
	const taken = new Map<string, number>();
	for (const row of rows) {
		const placed = placeOf(draft, row, taken);
		if (!placed.ok) {
			problems.set(row.row, [placed.refusal]);
			continue;
		}
		const { section, key, typed } = placed.value;
		taken.set(key, row.row);
		bySection.set(section, (bySection.get(section) ?? new Map()).set(key, typed));
	}
	return { bySection, problems };
}

function placeOf(
	draft: DraftToFill,
	{ values }: ImportRow,
	taken: ReadonlyMap<string, number>,
): Result<Placed, string> {
	const found = boxOf(draft, values);
	if (!found.ok) return found;
	const { section, key, box } = found.value;
	const typed = values.figure ?? '';
	const unit = draft.measures.find((measure) => measure.key === box.measureKey)?.unit ?? 'count';
	const read = parseFigure(typed, unit);
	if (!read.ok) return refused(`“Figure”: ${wordTypedProblem(read.refusal.code)}`);
	const before = taken.get(key);
	if (before !== undefined) return refused(`Row ${before} is about the same figure`);
	const there = (draft.typed.get(key) ?? '').trim();
	return there === '' || there === typed
		? accepted({ section, key, typed })
		: refused(`The draft has ${there} there already, which is not written over`);
}

function boxOf(draft: DraftToFill, values: ImportRow['values']) {
	const { measures } = draft;
	const names = cellNames({ specification: { measures }, areas: draft.areas, periods: draft.periods });
	const fitting = draft.sections.flatMap(({ section, tables }) =>
		tables
			.flatMap(({ cells }) => cells.flat())
			.filter((box) => fits(draft, box, values))
			.map((box) => ({ section, key: figureKey(box), box })),
	);
	const [only, ...others] = fitting;
	if (only === undefined)
		return refused(
			'The return asks for no such figure. Look at the measure, the area and the quarter in which cases were entered',
		);
	return others.length === 0
		? accepted(only)
		: refused(
				`The return asks for several such figures: ${fitting.map(({ box }) => nameCell(box, names)).join('; ')}. Say which`,
			);
}

function fits({ measures, areas, periods }: DraftToFill, box: Box, values: ImportRow['values']): boolean {
	const measure = measures.find(({ key }) => key === box.measureKey);
	const area = areas.find(({ areaId }) => areaId === box.areaId);
	const cohort = periods.find(({ number }) => number === box.cohort);
	return (
		plainLabel(measure?.label ?? '') === plainLabel(values.measure ?? '') &&
		plainLabel(area?.areaName ?? '') === plainLabel(values.area ?? '') &&
		(cohort?.endsOn ?? '') === (values.entered ?? '')
	);
}
