import { monthsLabel } from '../calendar/period-label.ts';
import { discloseApart } from '../disclosure/disclose-apart.ts';
import { headlineValue } from '../kpi/headline-value.ts';
import type { KpiFacts } from '../kpi/kpi-facts.ts';
import { returnsCalledFor } from '../kpi/read-figures.ts';
import { rollUpMeasure } from '../kpi/roll-up-measure.ts';
import { specificationInForce } from '../kpi/specification-in-force.ts';
import { latestApart, type ToldApart, tellApart } from '../kpi/tell-apart.ts';
import type { KpiDefinition } from '../specification/specification.ts';
import type { BoardReportProfile } from './board-report.ts';
import type { CountedFigure } from './counted-figure.ts';
import type { ReportNames } from './report-names.ts';
import { reportValue } from './report-value.ts';
import type { ReportedApart } from './reported-kpi.ts';

type Kpi = Pick<KpiDefinition, 'key' | 'name' | 'strand'>;

/** Each provider's own figure of the latest quarter, where those of several cannot be added; null where they can, or nothing is asked. */
export function reportApart(
	facts: KpiFacts,
	kpi: Kpi,
	names: ReportNames,
	profile: BoardReportProfile,
): ReportedApart | null {
	const latest = latestApart(tellApart(facts, kpi.key));
	return latest === null ? null : tellQuarter(facts, kpi, latest, names, profile);
}

/** Those of every KPI as figures that the next report compares: of the quarters told, or of all of them to compare with. */
export const countApart = (
	facts: KpiFacts,
	names: ReportNames,
	profile: BoardReportProfile,
	quarters: 'told' | 'all',
): readonly CountedFigure[] =>
	(specificationInForce(facts.specifications, facts.latestPeriod)?.kpis ?? []).flatMap((kpi) => {
		const all = tellApart(facts, kpi.key);
		const told = quarters === 'told' && headlineValue(facts, kpi.key) === null ? latestApart(all) : null;
		return (quarters === 'all' ? all : told === null ? [] : [told]).flatMap((quarter) => {
			const reported = tellQuarter(facts, kpi, quarter, names, profile);
			return (reported?.parts ?? []).map(({ id, name, value: { figure } }) => ({
				key: `apart|${kpi.key}|${quarter.period}|${id}`,
				name: `${kpi.name}, ${name}`,
				when: reported?.when ?? '',
				unit: figure.unit === 'share' ? ('count' as const) : figure.unit,
				number:
					figure.shown === 'exact' && figure.numerator !== null
						? { kind: 'exact' as const, value: figure.numerator }
						: NOT_TOLD,
				incomplete: false,
				agreed: false,
			}));
		});
	});

const NOT_TOLD = { kind: 'withheld', why: 'could-be-worked-out', missing: null } as const;

function tellQuarter(
	facts: KpiFacts,
	{ strand }: Kpi,
	quarter: ToldApart,
	names: ReportNames,
	profile: BoardReportProfile,
): ReportedApart | null {
	const period = facts.periods.find(({ number }) => number === quarter.period);
	if (period === undefined) return null;
	const known = quarter.parts.flatMap(({ providerId, value }) =>
		value === null
			? []
			: [
					{
						id: providerId,
						value,
						countedOn: startsOf(facts, providerId, quarter.period),
						areas: new Set(
							returnsCalledFor(facts, strand, quarter.period, { providerIds: [providerId] }).flatMap(
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
	const refused = quarter.parts.flatMap(({ providerId, value }) =>
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
