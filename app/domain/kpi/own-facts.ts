import type { StrandKind } from '../specification/specification.ts';
import { indexFacts, type KpiFacts } from './kpi-facts.ts';
import type { ReturnFacts } from './kpi-value.ts';
import { returnsCalledFor } from './read-figures.ts';

/** What of an agreement's returns is a provider's own. */
export interface OwnPart {
	readonly agreementId: string;
	/** The areas that it delivers as a member of somebody else's agreement; null where it leads it, and the whole return is its own. */
	readonly areaIds: readonly string[] | null;
}

/**
 * The facts of a provider alone: its own returns, and of a consortium's that it does not lead the rows of its own areas. Every question is then asked
 * of them as of a programme's, so that no figure of another provider, and no total with one in it, can come out. The programme's own facts stand
 * behind them (`within`) for two questions whose answer is no figure: whether the other strand confirms a base, and whether others deliver too.
 */
export function ownFacts(facts: KpiFacts, parts: readonly OwnPart[]): KpiFacts {
	const own = new Map(parts.map(({ agreementId, areaIds }) => [agreementId, areaIds]));
	return indexFacts(
		{
			...facts,
			returns: facts.returns.flatMap((kpiReturn) => {
				const areaIds = own.get(kpiReturn.agreementId);
				if (areaIds === undefined) return [];
				return areaIds === null ? [kpiReturn] : [partOf(kpiReturn, areaIds)];
			}),
		},
		facts,
	);
}

const partOf = (kpiReturn: ReturnFacts, areaIds: readonly string[]): ReturnFacts => ({
	...kpiReturn,
	part: true,
	areaIds: kpiReturn.areaIds.filter((area) => areaIds.includes(area)),
	figures: kpiReturn.figures.filter(({ areaId }) => areaId !== null && areaIds.includes(areaId)),
});

/** Whether the figures of a strand are somebody else's too in any of those quarters: a target for the whole programme is then nobody's own. */
export const othersDeliver = (facts: KpiFacts, strand: StrandKind, periods: readonly number[]): boolean => {
	const { within } = facts.index;
	if (within === null) return false;
	return periods.some((period) => {
		const own = returnsCalledFor(facts, strand, period, {});
		return (
			own.some(({ part }) => part === true) ||
			own.length < returnsCalledFor(within, strand, period, {}).length
		);
	});
};
