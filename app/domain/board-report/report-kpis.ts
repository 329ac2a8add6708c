import { type DisclosedKpi, discloseKpis } from '../disclosure/disclose-kpis.ts';
import { discloseSplit } from '../disclosure/disclose-split.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import { attentionSentence } from '../kpi/attention-sentence.ts';
import type { KpiFacts, KpiPart } from '../kpi/kpi-facts.ts';
import { kpiSentence } from '../kpi/kpi-sentence.ts';
import { needsAttention } from '../kpi/needs-attention.ts';
import { openCohortSentences } from '../kpi/open-cohort-sentences.ts';
import { refusalSentence } from '../kpi/refusal-sentence.ts';
import { specificationInForce } from '../kpi/specification-in-force.ts';
import type { SpecificationVersion } from '../specification/specification.ts';
import { unitOfKpi } from '../specification/unit-of-kpi.ts';
import { besideContact } from './beside-contact.ts';
import type { BoardReportProfile } from './board-report.ts';
import { type ExactKpi, exactKpi } from './exact-kpi.ts';
import { reportApart } from './report-apart.ts';
import type { ReportNames } from './report-names.ts';
import { reportValue } from './report-value.ts';
import type { KpiTopic, ReportedKpi, ReportedSplit, ReportedValue } from './reported-kpi.ts';

interface Telling {
	readonly facts: KpiFacts;
	readonly names: ReportNames;
	readonly profile: BoardReportProfile;
	readonly version: SpecificationVersion;
}

/** Every KPI of the specification in force in the quarter reported, in its order, disclosed together. */
export function reportKpis(
	facts: KpiFacts,
	names: ReportNames,
	profile: BoardReportProfile,
): readonly ReportedKpi[] {
	const version = specificationInForce(facts.specifications, facts.latestPeriod);
	if (version === null) return [];
	const exact = [...version.kpis]
		.sort((one, other) => one.position - other.position)
		.map((definition) => exactKpi(facts, definition));
	const disclosed = discloseKpis(
		exact.map(({ headline, series, cumulative, earlier, countedOn }) => ({
			headline: headline?.value ?? null,
			series,
			cumulative,
			earlier,
			countedOn,
		})),
		profile,
	);
	return exact.flatMap((kpi, index) => {
		const told = disclosed[index];
		return told === undefined ? [] : [reportKpi({ facts, names, profile, version }, kpi, told)];
	});
}

function reportKpi(telling: Telling, exact: ExactKpi, told: Disclosed<DisclosedKpi>): ReportedKpi {
	const { facts, names, version } = telling;
	const { definition, headline, cumulativeRefused } = exact;
	const say = (statement: (typeof told)['headline']): ReportedValue | null =>
		statement === null ? null : reportValue(statement, facts, names);
	const value = say(told.headline);
	const toDate = say(told.cumulative);
	const series = told.series.flatMap((statement) => say(statement) ?? []);
	const time =
		headline === null
			? null
			: {
					cohorts: headline.value.cohorts,
					periods: facts.periods,
					latestPeriod: headline.asAt ?? facts.latestPeriod,
				};
	return {
		key: definition.key,
		name: definition.name,
		strand: definition.strand,
		topic: topicOf(version, exact),
		basis: definition.basis,
		direction: definition.direction,
		definitionVersion: definition.definitionVersion,
		unit: unitOfKpi(definition, version.measures),
		minimumBase: definition.minimumBase,
		ended: facts.latestPeriod >= (facts.periods.at(-1)?.number ?? 0),
		question: kpiSentence(definition, time),
		note: definition.note,
		headline: definition.headline,
		rests: headline?.rests ?? null,
		value,
		apart: headline === null ? reportApart(facts, definition, names, telling.profile) : null,
		after: (headline?.after ?? []).flatMap((each) => {
			const own = series.find(({ figure }) => figure.cohorts.join() === each.value.cohorts.join());
			return own === undefined ? [] : openCohortSentences(definition, each, own.result, facts.periods);
		}),
		before: headline?.rests === 'newest-cohort' ? valueBefore(series, value) : null,
		toDate,
		toDateRefused:
			cumulativeRefused === null
				? null
				: refusalSentence(cumulativeRefused, {
						measures: names.measures,
						periods: names.forCoverage.periods,
					}),
		definitionChanged: definitionChange(exact, names),
		earlierToDate: say(told.earlier),
		series,
		byArea:
			exact.byArea === null
				? { shown: false, why: 'not collected by area' }
				: splitBy(telling, exact, exact.byArea, 'area'),
		byProvider: splitBy(telling, exact, exact.byProvider, 'provider'),
		attention: attentionWords(facts, exact, toDate, value),
		beside:
			told.headline === null || headline === null
				? []
				: besideContact(facts, definition, headline.value.cohorts, told.headline, telling.profile),
	};
}

function topicOf(version: SpecificationVersion, { definition }: ExactKpi): KpiTopic {
	const section = version.measures.find((measure) => measure.key === definition.numerator[0])?.section;
	return section === 'outcomes' || section === 'satisfaction' ? section : 'performance';
}

/** The cohort before, as long as it was defined in the same way: two definitions are never compared. */
function valueBefore(series: readonly ReportedValue[], value: ReportedValue | null): ReportedValue | null {
	const before = series.findLast((each) => (each.figure.cohorts[0] ?? 0) < (value?.figure.cohorts[0] ?? 0));
	return before === undefined || before.figure.definitionVersion !== value?.figure.definitionVersion
		? null
		: before;
}

/** Two definitions are never pooled, and the report says so where it would have. */
function definitionChange({ series, cumulative }: ExactKpi, names: ReportNames): string | null {
	const newest = series.at(-1)?.definitionVersion;
	const last = series.findLastIndex((value) => value.definitionVersion !== newest);
	const first = series[last + 1];
	if (last === -1 || first === undefined) return null;
	const begins = names.period(first.cohorts[0] ?? 0);
	const added = `Its definition changed with ${begins}: figures of the quarters before cannot be added to later ones`;
	return cumulative === null || cumulative.definitionVersion === newest
		? `${added}, and figures to date begin there.`
		: `${added}. The figures to date are still of the earlier definition; those of the new one begin when its first quarter can be judged.`;
}

/** To date only: never a quarter of an area. */
function splitBy(
	{ facts, names, profile }: Telling,
	{ toDate, cumulativeRefused }: ExactKpi,
	exact: readonly KpiPart[],
	by: 'area' | 'provider',
): ReportedSplit {
	if (cumulativeRefused?.code === 'ratio-added' || cumulativeRefused?.code === 'stock-over-time')
		return { shown: false, why: 'its quarters cannot be added' };
	if (exact.length === 0) return { shown: false, why: 'nothing to add up yet' };
	const nameOf = by === 'area' ? names.area : names.provider;
	const parts = discloseSplit(exact, toDate, profile)
		.map(({ id, statement }) => ({ id, name: nameOf(id), value: reportValue(statement, facts, names) }))
		.sort((one, other) => one.name.localeCompare(other.name, 'en-GB') || one.id.localeCompare(other.id));
	const withheld = parts.map(({ value }) => value.figure.withheld);
	if (withheld.every((why) => why === 'fewer-than-three-parts'))
		return {
			shown: false,
			why: `with fewer than three ${by}s, each could work out another’s figure from the total`,
		};
	if (withheld.every((why) => why === 'part-by-quarter'))
		return { shown: false, why: `a single quarter is not published by ${by}` };
	return { shown: true, parts };
}

/** Attention tells a reader which side of the target the exact figures are on, so it is said only where they are shown. */
function attentionWords(
	facts: KpiFacts,
	{ definition }: ExactKpi,
	toDate: ReportedValue | null,
	value: ReportedValue | null,
): string | null {
	if (toDate?.figure.shown !== 'exact' || value?.figure.shown !== 'exact') return null;
	const attention = needsAttention(facts, definition.key);
	return attention === null ? null : attentionSentence(attention, definition.direction, facts.periods);
}
