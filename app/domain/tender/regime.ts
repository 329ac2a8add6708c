import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import { type Route, routeOf, type TenderNotice } from './tender-notice.ts';

export interface Regime {
	readonly key: 'grant-call' | 'pcr-2015-light-touch' | 'pa-2023-light-touch';
	readonly name: string;
	/** Procurements that began from this day on, before the next one's. */
	readonly begunFrom: IsoDate | null;
	readonly begunBefore: IsoDate | null;
	/** From this value on; null where there is none. */
	readonly threshold: { readonly pence: Pence; readonly withVat: boolean } | null;
	readonly standstill:
		| { readonly kind: 'calendar-days'; readonly days: number }
		| { readonly kind: 'working-days'; readonly days: number }
		| null;
	/** Days within which the notice of the contract's details follows; null where none does. */
	readonly detailsWithinDays: number | null;
}

/** The Procurement Act 2023 applies to what began from this day on. */
export const NEW_LAW = '2025-02-24' as IsoDate;

/** The law as data (domain guide §7). A new regime is a new entry. */
export const REGIMES: readonly Regime[] = [
	{
		key: 'grant-call',
		name: 'Grant call, under the office’s own rules',
		begunFrom: null,
		begunBefore: null,
		threshold: null,
		standstill: null,
		detailsWithinDays: null,
	},
	{
		key: 'pcr-2015-light-touch',
		name: 'Public Contracts Regulations 2015, light touch',
		begunFrom: null,
		begunBefore: NEW_LAW,
		threshold: { pence: 58_914_800, withVat: false },
		standstill: { kind: 'calendar-days', days: 10 },
		detailsWithinDays: null,
	},
	{
		key: 'pa-2023-light-touch',
		name: 'Procurement Act 2023, light touch',
		begunFrom: NEW_LAW,
		begunBefore: null,
		threshold: { pence: 66_354_000, withVat: true },
		standstill: { kind: 'working-days', days: 8 },
		detailsWithinDays: 120,
	},
];

export interface ChosenRegime {
	readonly route: Route;
	readonly regime: Regime;
	/** Whether the value reaches the regime's threshold; false where there is none. */
	readonly overThreshold: boolean;
}

/** Chosen by the answers that tell a grant from a procurement, the day on which it began, and the value. */
export function regimeOf({
	route: answers,
	begunOn,
	valuePence,
	vatPence,
}: Pick<TenderNotice, 'route' | 'begunOn' | 'valuePence' | 'vatPence'>): ChosenRegime {
	const route = routeOf(answers);
	const regime = REGIMES.find(({ key, begunFrom, begunBefore }) =>
		route === 'grant-call'
			? key === 'grant-call'
			: key !== 'grant-call' &&
				(begunFrom === null || begunOn >= begunFrom) &&
				(begunBefore === null || begunOn < begunBefore),
	);
	if (regime === undefined) throw new Error(`no regime for a ${route} begun on ${begunOn}`);
	const { threshold } = regime;
	const value = valuePence + (threshold?.withVat ? vatPence : 0);
	return { route, regime, overThreshold: threshold !== null && value >= threshold.pence };
}
