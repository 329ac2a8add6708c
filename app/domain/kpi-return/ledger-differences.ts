import { RECONCILED } from '../unit/reconcile-units.ts';
import { figureKey } from './figure.ts';
import type { LedgerThenAndNow } from './ledger-words.ts';

export interface LedgerDifference extends LedgerThenAndNow {
	/** What was given when it was certified; null where nothing was. */
	readonly reason: string | null;
}

interface Certified {
	readonly areaIds: readonly string[];
	/** All by `figureKey`. */
	readonly figures: ReadonlyMap<string, number>;
	readonly notes: ReadonlyMap<string, string>;
	readonly certified: ReadonlyMap<string, number>;
	readonly now: ReadonlyMap<string, number>;
}

/** Where what was certified and the ledger of places say different things, or did on the day when it was certified. */
export const ledgerDifferences = ({
	areaIds,
	figures,
	notes,
	certified,
	now,
}: Certified): readonly LedgerDifference[] =>
	RECONCILED.flatMap((measureKey) =>
		areaIds.flatMap((areaId) => {
			const box = { measureKey, areaId, cohort: null };
			const key = figureKey(box);
			const value = figures.get(key);
			if (value === undefined) return [];
			const was = certified.get(key) ?? null;
			const is = now.get(key) ?? null;
			if ((was === null || was === value) && (is === null || is === value)) return [];
			return [{ ...box, value, certified: was, now: is, reason: notes.get(noteKeyOf(key)) ?? null }];
		}),
	);

const noteKeyOf = (box: string): string => `differs-from-ledger|${box}`;
