import { RECONCILED } from '../../unit/reconcile-units.ts';
import { figureKey } from '../figure.ts';
import type { Check } from './checked-return.ts';

/**
 * Starts and endings are counted twice, in the return and in the ledger of places. Where the return says another number, its reason is asked. An
 * area in which no places are kept has nothing to compare with.
 */
export const checkLedger: Check = ({ measures, areaIds, figures, ledger }) =>
	measures
		.filter(({ key, byArea }) => byArea && RECONCILED.some((each) => each === key))
		.flatMap((measure) =>
			areaIds.flatMap((areaId) => {
				const box = { measureKey: measure.key, areaId, cohort: null };
				const key = figureKey(box);
				const value = figures.get(key);
				const places = ledger?.get(key);
				if (value === undefined || places === undefined || value === places) return [];
				return [
					{
						code: 'differs-from-ledger' as const,
						severity: 'warning' as const,
						noteClears: false,
						section: measure.section,
						boxes: [key],
						facts: { ...box, value, ledger: places },
					},
				];
			}),
		);
