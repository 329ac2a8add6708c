import { number, type RecordBlock, words } from '../../../components/layout/record-view.ts';
import { passedAndReceived } from '../../../domain/kpi/passed-and-received.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import type { ReviewFacts } from '../../../operations/kpi-return/show-review.ts';
import { kpiRows } from '../kpi-rows.ts';

/** What the return's figures make of the KPIs. */
export function kpisOf(facts: ReviewFacts): readonly RecordBlock[] {
	const rows = kpiRows(facts).map(({ key, name, result, target, verdict, lastQuarter, lastYear }) => ({
		key,
		cells: [name, result, verdict === '' ? target : `${target} (${verdict})`, lastQuarter, lastYear],
	}));
	return rows.length === 0
		? []
		: [
				{
					kind: 'table',
					table: {
						id: 'kpis',
						caption: 'KPIs on these figures',
						columns: ['KPI', 'This return', 'Target', 'Last quarter', 'A year ago'].map(words),
						rows,
					},
				},
			];
}

/** Whether the two strands agree on their base, this quarter and the one before. */
export const casesOf = (facts: ReviewFacts): readonly RecordBlock[] =>
	[facts.whole.row.period.number, facts.whole.row.period.number - 1].flatMap((cohort) =>
		casesOfQuarter(facts, cohort),
	);

function casesOfQuarter({ whole, cases }: ReviewFacts, cohort: number): readonly RecordBlock[] {
	const names = cellNames(whole);
	const rows = passedAndReceived(cases, cohort).filter(
		({ areaId }) => areaId === null || whole.areas.some((area) => area.areaId === areaId),
	);
	if (rows.length === 0) return [];
	const quarter = names.cohorts.get(cohort) ?? '';
	return [
		{
			kind: 'table',
			table: {
				id: `cases-${quarter.replaceAll(' ', '-')}`,
				caption: `Partner cases of ${quarter}, as the two strands report them`,
				columns: [words('Area'), number('Passed'), number('Received'), words('Agree?')],
				rows: rows.map(({ areaId, passed, received }) => {
					const area = areaId === null ? 'All areas' : (names.areas.get(areaId) ?? 'Another area');
					return {
						key: area,
						cells: [area, reported(passed), reported(received), agreement(passed, received)],
					};
				}),
			},
		},
	];
}

const reported = (count: number | null): string => (count === null ? 'not reported yet' : String(count));

function agreement(passed: number | null, received: number | null) {
	if (passed === null || received === null) return 'Not known yet';
	return passed === received ? 'Yes' : ({ tag: 'They differ', colour: 'orange' } as const);
}
