import type { Pence } from '../money/pence.ts';
import type { Allocation } from './agreement-terms.ts';

/** What accepted terms mean for the units of one intervention in one area. */
export interface LedgerChange {
	readonly kind: 'funded' | 'reduced' | 'price-change';
	readonly areaId: string;
	readonly interventionId: string;
	/** Nought for a change of price. */
	readonly units: number;
	readonly unitPricePence: Pence;
}

/** From what was funded to what is agreed: more places are funded, fewer are given back, and a new price stands beside. Nothing where nothing differs. */
export function ledgerChanges(
	before: readonly Allocation[],
	after: readonly Allocation[],
): readonly LedgerChange[] {
	const was = byPlace(before);
	const is = byPlace(after);
	return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key): readonly LedgerChange[] => {
		const old = was.get(key);
		const now = is.get(key);
		const { areaId, interventionId } = (now ?? old)!;
		const unitPricePence = (now ?? old)!.unitPricePence;
		const more = (now?.units ?? 0) - (old?.units ?? 0);
		const place = { areaId, interventionId, unitPricePence };
		return [
			...(more > 0 ? [{ ...place, kind: 'funded', units: more } as const] : []),
			...(more < 0 ? [{ ...place, kind: 'reduced', units: -more } as const] : []),
			...(old !== undefined && now !== undefined && old.unitPricePence !== now.unitPricePence
				? [{ ...place, kind: 'price-change', units: 0 } as const]
				: []),
		];
	});
}

const byPlace = (allocations: readonly Allocation[]): ReadonlyMap<string, Allocation> =>
	new Map(allocations.map((each) => [`${each.areaId} ${each.interventionId}`, each]));
