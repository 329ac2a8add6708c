import type { KpiDefinition } from '../specification/specification.ts';
import type { KpiFacts } from './kpi-facts.ts';
import type { Coverage } from './kpi-value.ts';
import type { MissingReason } from './missing-reason.ts';
import { rollUpMeasure } from './roll-up-measure.ts';
import { whyMissing } from './why-missing.ts';

/** Partners of earlier, frozen cohorts who were contacted for the first time in the quarter: told apart, and in no KPI (domain guide §4). */
export const CONTACTED_LATER = 'partners-contacted-later';
const CONTACTED = 'partner-cases-contacted';

export interface LaterContacts {
	/** Every quarter that was asked, the newest first; null where nothing has been accepted. */
	readonly quarters: readonly {
		readonly period: number;
		/** Null where not every return is in: a part of a count is not its figure. */
		readonly value: number | null;
		/** Why there is none. */
		readonly missing: MissingReason | null;
		readonly coverage: Coverage;
	}[];
	/** All of them together, by area. */
	readonly areas: readonly { readonly areaId: string; readonly value: number }[];
	readonly total: number;
}

/** The cohorts of this KPI are frozen while their partners are still being reached. */
export const isFollowedLater = ({ basis, numerator }: Pick<KpiDefinition, 'basis' | 'numerator'>): boolean =>
	basis === 'cohort' && numerator.includes(CONTACTED);

/** Null where no version of the specification asks for them. */
export function contactedLater(facts: KpiFacts, areaIds: readonly string[]): LaterContacts | null {
	const periods = facts.periods
		.filter(({ number }) => number <= facts.latestPeriod)
		.map(({ number }) => number);
	const quarters = periods.flatMap((period) => {
		const answer = rollUpMeasure(facts, { measure: CONTACTED_LATER, periods: [period] });
		if (!answer.ok) return [];
		const { coverage, sources } = answer.value;
		const value = coverage.missing.length === 0 ? answer.value.value : null;
		return [
			{
				period,
				value,
				coverage,
				missing: whyMissing({ numerator: value, coverage, sources }, facts.dueUntil),
			},
		];
	});
	if (quarters.length === 0) return null;
	const areas = areaIds.flatMap((areaId) => {
		const answer = rollUpMeasure(facts, { measure: CONTACTED_LATER, periods, areaIds: [areaId] });
		return answer.ok && answer.value.value !== null ? [{ areaId, value: answer.value.value }] : [];
	});
	return {
		quarters: quarters.reverse(),
		areas,
		total: quarters.reduce((sum, { value }) => sum + (value ?? 0), 0),
	};
}
