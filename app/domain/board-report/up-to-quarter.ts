import { indexFacts, type KpiFacts } from '../kpi/kpi-facts.ts';

/** The facts as a report on a quarter sees them: no return of a later quarter, however late it is drawn up. */
export const upToQuarter = (facts: KpiFacts, quarter: number): KpiFacts =>
	indexFacts({
		...facts,
		returns: facts.returns.filter((each) => each.period <= quarter),
		latestPeriod: quarter,
	});
