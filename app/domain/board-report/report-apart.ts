import { monthsLabel } from '../calendar/period-label.ts';
import { discloseApart } from '../disclosure/disclose-apart.ts';
import type { KpiFacts } from '../kpi/kpi-facts.ts';
import { returnsCalledFor } from '../kpi/read-figures.ts';
import { rollUpMeasure } from '../kpi/roll-up-measure.ts';
import { latestApart, tellApart } from '../kpi/tell-apart.ts';
import type { KpiDefinition } from '../specification/specification.ts';
import type { BoardReportProfile } from './board-report.ts';
import type { ReportNames } from './report-names.ts';
import { reportValue } from './report-value.ts';
import type { ReportedApart } from './reported-kpi.ts';

/** Each provider's own figure of the latest quarter, where those of several cannot be added; null where they can, or nothing is asked. */
export function reportApart(
	facts: KpiFacts,
	{ key, strand }: KpiDefinition,
	names: ReportNames,
	profile: BoardReportProfile,
): ReportedApart | null {
	const latest = latestApart(tellApart(facts, key));
	const period = facts.periods.find(({ number }) => number === latest?.period);
	if (latest === null || period === undefined) return null;
	const known = latest.parts.flatMap(({ providerId, value }) =>
		value === null
			? []
			: [
					{
						id: providerId,
						value,
						countedOn: startsOf(facts, providerId, latest.period),
						areas: new Set(
							returnsCalledFor(facts, strand, latest.period, { providerIds: [providerId] }).flatMap(
								({ areaIds }) => areaIds,
							),
						).size,
					},
				],
	);
	const parts = discloseApart(known, profile).map(({ id, statement }) => ({
		id,
		name: names.provider(id),
		value: reportValue(statement, facts, names),
	}));
	const refused = latest.parts.flatMap(({ providerId, value }) =>
		value === null ? [names.provider(providerId)] : [],
	);
	return {
		when: monthsLabel(period),
		parts: parts.sort((one, other) => one.name.localeCompare(other.name, 'en-GB')),
		refused: refused.sort((one, other) => one.localeCompare(other, 'en-GB')),
	};
}

function startsOf(facts: KpiFacts, providerId: string, period: number): number {
	const starts = rollUpMeasure(facts, { measure: 'starts', periods: [period], providerIds: [providerId] });
	return starts.ok ? (starts.value.value ?? 0) : 0;
}
