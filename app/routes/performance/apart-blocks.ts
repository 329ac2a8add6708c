import { number, type RecordBlock, said, words } from '../../components/layout/record-view.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { layoutChart } from '../../domain/chart/layout-chart.ts';
import { kpiRunChart } from '../../domain/kpi/kpi-run-chart.ts';
import { kpiSentence } from '../../domain/kpi/kpi-sentence.ts';
import { missingReasonWords } from '../../domain/kpi/missing-reason-words.ts';
import { latestApart, type ToldApart } from '../../domain/kpi/tell-apart.ts';
import type { KpiDefinition } from '../../domain/specification/specification.ts';
import { type BlockContext, valueRow, writtenFigure } from './value-row.ts';
import { valueTable } from './value-tables.ts';

const cannotBeAdded = missingReasonWords({ code: 'cannot-be-added-up' });

/**
 * A KPI of which several providers' figures cannot be added: each provider's own of the latest quarter, and by quarter; on the KPI's own page with a
 * chart for each.
 */
export function apartBlocks(
	definition: KpiDefinition,
	told: readonly ToldApart[],
	context: BlockContext,
	newest: number | null,
): readonly RecordBlock[] {
	const { facts, periods, names } = context;
	const { key, name } = definition;
	const latest = latestApart(told);
	if (latest === null) return [];
	const nameOf = (id: string): string => names.providers.get(id) ?? 'A provider that is no longer named';
	const period = periods.find(({ number }) => number === latest.period);
	const providers = [...new Set(told.flatMap(({ parts }) => parts.map(({ providerId }) => providerId)))].sort(
		(one, other) => nameOf(one).localeCompare(nameOf(other), 'en-GB'),
	);
	const valueIn = ({ parts }: ToldApart, id: string) =>
		parts.find(({ providerId }) => providerId === id)?.value ?? null;
	const rows = providers.flatMap((id) => {
		const value = valueIn(latest, id);
		return value === null ? [] : [valueRow(nameOf(id), value, context, `?provider=${id}`)];
	});
	return [
		...said(
			`${kpiSentence(definition, { cohorts: [latest.period], periods, latestPeriod: facts.latestPeriod })}?`,
			`The medians of several providers ${cannotBeAdded}: each provider’s own is shown.`,
		),
		valueTable('Provider', {
			id: `${key}-apart`,
			caption: `${name} by provider, ${period === undefined ? '' : monthsLabel(period)}`,
			rows,
			empty: `Each provider has several agreements, whose medians ${cannotBeAdded} either.`,
		}),
		...(newest === null
			? providers.map(
					(id): RecordBlock => ({
						kind: 'chart',
						id: `${key}-chart-${id}`,
						layout: layoutChart(
							kpiRunChart(
								{ ...definition, name: `${name}, ${nameOf(id)}` },
								told.flatMap((each) => valueIn(each, id) ?? []),
								periods,
								facts.latestPeriod,
							),
							760,
						),
						level: 3,
					}),
				)
			: []),
		{
			kind: 'details',
			summary: `Show ${name.toLowerCase()} by quarter as a table`,
			blocks: [
				{
					kind: 'table',
					table: {
						id: `${key}-apart-quarters`,
						caption: `${name}, by quarter and provider`,
						columns: [words('Quarter'), ...providers.map((id) => number(nameOf(id)))],
						rows: told
							.toReversed()
							.slice(0, newest ?? told.length)
							.map((each) => ({
								key: String(each.period),
								cells: [
									names.periods.get(each.period) ?? '',
									...providers.map((id) => {
										const value = valueIn(each, id);
										const written = value === null ? null : writtenFigure(value);
										return written === null ? '–' : (written.value ?? { quiet: written.none });
									}),
								],
							})),
						empty: '',
					},
				},
			],
		},
	];
}
