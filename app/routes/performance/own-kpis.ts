import type { KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import { askedCohorts } from '../../domain/kpi/matured-cohorts.ts';
import { specificationInForce } from '../../domain/kpi/specification-in-force.ts';
import type { KpiDefinition } from '../../domain/specification/specification.ts';

export const NO_KPI_YET =
	'No quarter in which your returns are asked for a KPI has ended yet. Your results will appear here when your first return has been accepted.';

/** The KPIs of which a provider has figures of its own: those of its strands that a return of its own has been asked. */
export const ownKpis = (facts: KpiFacts): readonly KpiDefinition[] => {
	const { specifications, latestPeriod } = facts;
	const version = specificationInForce(specifications, latestPeriod) ?? specifications.at(-1);
	return (version?.kpis ?? []).filter(({ key }) => askedCohorts(facts, key).length > 0);
};
