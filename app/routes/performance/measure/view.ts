import {
	type FactView,
	number,
	only,
	type RecordBlock,
	type RecordView,
	said,
	words,
} from '../../../components/layout/record-view.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import { layoutChart } from '../../../domain/chart/layout-chart.ts';
import { coverageSentence } from '../../../domain/kpi/coverage-sentence.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import type { MeasureTotal } from '../../../domain/kpi/kpi-value.ts';
import { measureSeries } from '../../../domain/kpi/measure-series.ts';
import { measureToDate } from '../../../domain/kpi/measure-to-date.ts';
import { missingReasonWords } from '../../../domain/kpi/missing-reason-words.ts';
import { refusalSentence } from '../../../domain/kpi/refusal-sentence.ts';
import { breakdownWords } from '../../../domain/specification/breakdown-words.ts';
import { measureName } from '../../../domain/specification/measure-name.ts';
import type { Measure } from '../../../domain/specification/specification.ts';
import { FREQUENCY_NAMES } from '../frequency-names.ts';
import { measuresTable } from '../measure-row.ts';
import { figureWords, monthsCovered, noneWords, partOf, TO_DATE_WORDS, totalCell } from '../measure-words.ts';
import { coverageNames, sourceLink } from '../value-row.ts';
import { measureRunChart } from './run-chart.ts';

interface Facts {
	readonly programme: { readonly name: string; readonly slug: string };
	readonly periods: readonly Period[];
	readonly facts: KpiFacts;
	readonly areas: ReadonlyMap<string, string>;
	readonly providers: ReadonlyMap<string, string>;
}

/** One measure, standard or the programme's own: what it counts, its periods, areas and providers. Null where no version has asked it. */
export function measureView(
	{ programme: { name, slug }, periods, facts, areas, providers }: Facts,
	key: string,
	/** Of places used: how they stand to the ledger, by who paid. */
	byFunder: readonly string[],
): RecordView | null {
	const asked = facts.specifications.flatMap((version) => version.measures);
	const measure = asked.findLast((each) => each.key === key);
	if (measure === undefined) return null;
	const series = measureSeries(facts, key);
	const names = coverageNames(areas, providers, periods);
	const whole = asked.findLast((each) => each.key === measure.partOf);
	const parts = newestOf(asked.filter((each) => each.partOf === key));
	const context = { slug, facts, periods };
	return {
		title: measureName(key, asked),
		caption: name,
		back: [
			{ text: 'Programmes', href: '/programmes' },
			{ text: name, href: `/programmes/${slug}` },
			{ text: 'Performance', href: `/programmes/${slug}/performance` },
			{ text: 'Everything that is counted', href: `/programmes/${slug}/measures` },
			{ text: measureName(key, asked) },
		],
		wide: true,
		blocks: [
			{ kind: 'facts', rows: factsOf(measure, whole, slug) },
			...toDate(facts, measure, periods),
			...(byFunder.length === 0 ? [] : said(byFunder.join(' '))),
			...only(series.length > 0, {
				kind: 'chart',
				id: `${key}-chart`,
				layout: layoutChart(measureRunChart(measure, series, periods, facts), 760),
				tableElsewhere: true,
			}),
			{
				kind: 'table',
				table: {
					id: 'by-period',
					caption: 'By period',
					columns: [words('Period'), number('Figure'), words('Rests on')],
					rows: series.toReversed().map((total) => ({
						key: String(total.periods[0]),
						cells: [
							monthsCovered(total.measure, total.periods[0] ?? 0, periods),
							totalCell(total, facts.dueUntil),
							{
								folded: coverageSentence(total.coverage, names, 1),
								items: total.sources.map((source) => sourceLink(source, { ...context, names })),
							},
						],
					})),
					empty: 'No period that asks it has ended yet.',
				},
			},
			...only(parts.length > 0, {
				kind: 'table',
				table: measuresTable({ id: 'parts', caption: 'What it is made up of' }, parts, context),
			}),
			...splitTable(facts, measure, 'area', areas),
			...splitTable(facts, measure, 'provider', providers),
		],
	};
}

const newestOf = (measures: readonly Measure[]): readonly Measure[] => [
	...new Map(measures.map((measure) => [measure.key, measure])).values(),
];

function factsOf(measure: Measure, whole: Measure | undefined, slug: string): readonly FactView[] {
	return [
		{ key: 'What counts', value: measure.hint },
		{
			key: 'Asked',
			value: `${FREQUENCY_NAMES[measure.frequency]}, ${measure.byArea ? 'by area' : 'for the whole programme'}`,
		},
		...(whole === undefined
			? []
			: [
					{
						key: `Part of (${breakdownWords(measure.breakdown)})`,
						value: { text: whole.label, href: `/programmes/${slug}/measures/${whole.key}` },
					},
				]),
		...(measure.definitionVersion > 1
			? [
					{
						key: 'Definition',
						value: `${measure.definitionVersion}. It counts something else than before, so its figures are not added to those of earlier definitions.`,
					},
				]
			: []),
	];
}

function toDate(facts: KpiFacts, measure: Measure, periods: readonly Period[]): readonly RecordBlock[] {
	const answer = measureToDate(facts, measure.key);
	if (!answer.ok) {
		const labels = {
			measures: new Map([[measure.key, measure.label]]),
			periods: new Map(
				periods.map((period) => [period.number, monthsCovered(measure, period.number, periods)]),
			),
		};
		return said(refusalSentence(answer.refusal, labels));
	}
	const { value, coverage } = answer.value;
	const told =
		value === null
			? noneWords(answer.value, facts.dueUntil).toLowerCase()
			: figureWords(value, answer.value.measure);
	const part =
		coverage.missing.length === 0 || value === null ? '' : `, ${missingReasonWords(partOf(answer.value))}`;
	return [
		{ kind: 'words', as: 'lead', text: [{ strong: `${TO_DATE_WORDS[measure.kind]}: ${told}${part}` }] },
	];
}

/** By area or provider, over the same periods as the figure to date. */
function splitTable(
	facts: KpiFacts,
	measure: Measure,
	by: 'area' | 'provider',
	names: ReadonlyMap<string, string>,
): readonly RecordBlock[] {
	if (by === 'area' && !measure.byArea) return [];
	const rows = [...names].flatMap(([id, name]): readonly (readonly [string, MeasureTotal])[] => {
		const answer = measureToDate(
			facts,
			measure.key,
			by === 'area' ? { areaIds: [id] } : { providerIds: [id] },
		);
		return answer.ok && answer.value.coverage.expected > 0 ? [[name, answer.value]] : [];
	});
	return only(rows.length > 0, {
		kind: 'table',
		table: {
			id: `by-${by}`,
			caption: `By ${by}: ${TO_DATE_WORDS[measure.kind].toLowerCase()}`,
			columns: [words(by === 'area' ? 'Area' : 'Provider'), number('Figure')],
			rows: rows.map(([name, total]) => ({ key: name, cells: [name, totalCell(total, facts.dueUntil)] })),
		},
	});
}
