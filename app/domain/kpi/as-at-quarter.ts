import { indexFacts, type KpiFacts } from './kpi-facts.ts';
import { onceIn } from './once-in.ts';

/** The facts as they stood at the end of a quarter, when no later return had been called for. */
export const asAtQuarter = (facts: KpiFacts, quarter: number): KpiFacts =>
	quarter >= facts.latestPeriod
		? facts
		: onceIn(facts.index.asAt, quarter, () =>
				indexFacts(
					{
						...facts,
						returns: facts.returns.filter(({ period }) => period <= quarter),
						latestPeriod: quarter,
					},
					facts.index.within && asAtQuarter(facts.index.within, quarter),
				),
			);
