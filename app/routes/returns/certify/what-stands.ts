import { number, only, type RecordBlock, said, words } from '../../../components/layout/record-view.ts';
import { missingReasonWords } from '../../../domain/kpi/missing-reason-words.ts';
import { writeTarget } from '../../../domain/kpi/write-value.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import { type MeasureTotal, sectionTotals } from '../../../domain/kpi-return/section-totals.ts';
import { writeFigure } from '../../../domain/kpi-return/write-figure.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { comparisonOf } from '../comparison.ts';
import { type Certified, changesOf, figuresOf, kpisOf } from './certified.ts';

/** The totals of each section beside last quarter's. */
export function totalsOf({ facts }: Certified): readonly RecordBlock[] {
	const { draft } = facts;
	const tables = draft.sections.flatMap((section): readonly RecordBlock[] => {
		const rows = sectionTotals(section, { ...draft, figures: figuresOf(facts) });
		return only(rows.length > 0, {
			kind: 'table',
			table: {
				id: `totals-${section.section}`,
				caption: SECTION_LABELS[section.section],
				captionSize: 's',
				close: true,
				columns: [words('Total'), number('This return'), number('Last quarter')],
				rows: rows.map((total) => totalRow(total, facts)),
			},
		});
	});
	return only(
		tables.length > 0,
		{ kind: 'heading', text: 'Totals beside last quarter', id: 'totals' },
		...tables,
	);
}

function totalRow({ measure, cohort, value, before }: MeasureTotal, { whole, draft }: ReturnFacts) {
	const cases = cohort === null ? '' : `, cases entered in ${cellNames(whole).cohorts.get(cohort)}`;
	const isMissing = draft.lastQuarter === null && draft.isFirst !== true && measure.frequency === 'quarterly';
	return {
		key: `${measure.key}-${cohort ?? ''}`,
		cells: [
			`${measure.label}${cases}`,
			value === null ? 'Not given' : writeFigure(value, measure.unit),
			before === null
				? missingReasonWords({ code: isMissing ? 'not-received' : 'not-asked' })
				: writeFigure(before, measure.unit),
		],
	};
}

/** The KPIs as these figures have them, beside the targets and last quarter. */
export function kpiTable(certified: Certified): readonly RecordBlock[] {
	const { whole } = certified.facts;
	const promised = certified.beside.promised.flatMap(({ kpiKey, ...target }) => {
		const kpi = whole.specification.kpis.find(({ key }) => key === kpiKey);
		return kpi === undefined || kpi.strand !== whole.row.strand || kpi.denominator === null
			? []
			: [
					`${kpi.name}: your agreement promises ${writeTarget({ target, unit: 'share', direction: kpi.direction })}.`,
				];
	});
	const rows = kpisOf(certified).map(({ key, name, result, target, verdict, lastQuarter }) => ({
		key,
		cells: [name, result, verdict === '' ? target : `${target} (${verdict})`, lastQuarter],
	}));
	return only(
		rows.length > 0,
		{ kind: 'heading', text: 'KPIs on these figures', id: 'kpis-on-these-figures' },
		{
			kind: 'table',
			table: {
				id: 'kpis',
				caption: 'KPIs on these figures',
				captionHidden: true,
				columns: ['KPI', 'This return', 'Target', 'Last quarter'].map(words),
				rows,
				says: promised,
			},
		},
		...said({
			text: 'See your results over all quarters',
			href: `/performance/${whole.row.programmeSlug}`,
		}),
	);
}

/** What is not as it was in the version that was sent last. */
export function changedSince(certified: Certified): readonly RecordBlock[] {
	const { last } = certified.beside;
	const changed = changesOf(certified);
	if (last === null || changed === null) return [];
	const one = `Version ${last.number}`;
	return [
		{ kind: 'heading', text: `What changed since version ${last.number}`, id: 'changed' },
		...(changed.figures.length + changed.words.length === 0
			? said(`Nothing: this version says what version ${last.number} said.`)
			: comparisonOf(changed, certified.facts.whole, { one, other: 'This version', level: 3 })),
	];
}
