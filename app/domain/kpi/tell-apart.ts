import type { KpiFacts } from './kpi-facts.ts';
import type { KpiValue } from './kpi-value.ts';
import { askedCohorts } from './matured-cohorts.ts';
import { measureKpi } from './measure-kpi.ts';
import { isAccepted, returnsCalledFor } from './read-figures.ts';
import { definitionInForce } from './specification-in-force.ts';

/** One quarter of a KPI whose figures cannot be added over providers, such as a median: each provider's own. */
export interface ToldApart {
	readonly period: number;
	/** By provider's id. Null where a provider has several agreements: then not even its own can be added. */
	readonly parts: readonly { readonly providerId: string; readonly value: KpiValue | null }[];
	/** Whether every return of the quarter has been accepted. */
	readonly whole: boolean;
}

/** Oldest first; none where the quarters can be told of the whole programme. */
export const tellApart = (facts: KpiFacts, kpi: string): readonly ToldApart[] =>
	askedCohorts(facts, kpi).flatMap((period) => {
		const answer = measureKpi(facts, { kpi, cohorts: [period] });
		const strand = definitionInForce(facts, kpi, period)?.strand;
		if (answer.ok || answer.refusal.code !== 'ratio-added' || strand === undefined) return [];
		const returns = returnsCalledFor(facts, strand, period, {});
		const providers = [...new Set(returns.map(({ providerId }) => providerId))].sort();
		const parts = providers.map((providerId) => {
			const own = measureKpi(facts, { kpi, cohorts: [period], providerIds: [providerId] });
			return { providerId, value: own.ok ? own.value : null };
		});
		return [{ period, parts, whole: returns.every(isAccepted) }];
	});

/** The latest quarter of which every return is in; before there is one, the latest of which any is. */
export const latestApart = (told: readonly ToldApart[]): ToldApart | null =>
	told.findLast(({ whole }) => whole) ??
	told.findLast(({ parts }) => parts.some(({ value }) => value?.numerator != null)) ??
	told.at(-1) ??
	null;
