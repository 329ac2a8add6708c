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
	/** Whether the law demands the standstill; where it does not, the office keeps one all the same, and says so. */
	readonly standstillIsAsked: { readonly overThreshold: boolean; readonly below: boolean };
	/** What follows an approved award, in the regime's own order. A standstill runs from the step before it. */
	readonly afterApproval: readonly AwardStep[];
	/** Whether notices about an award are published below the threshold too. */
	readonly noticesBelow: boolean;
	/** What each step is called under this law. */
	readonly names: Readonly<Record<AwardStep, string>>;
	/** Days within which the notice of the contract's details follows the agreement; null where none does. */
	readonly detailsWithinDays: number | null;
}

/** The Procurement Act 2023 applies to what began from this day on. */
export const NEW_LAW = '2025-02-24' as IsoDate;
/** A step after an approved award: letters to bidders, notices on Find a Tender, the standstill, the agreement itself. */
export type AwardStep = 'letters' | 'award-notice' | 'standstill' | 'agreement' | 'details-notice';

const NAMES: Readonly<Record<AwardStep, string>> = {
	letters: 'Outcome letters',
	'award-notice': 'Contract award notice',
	standstill: 'Standstill',
	agreement: 'Agreement',
	'details-notice': 'Contract details notice',
};

/** The law as data (domain guide §7). A new regime is a new entry. */
export const REGIMES: readonly Regime[] = [
	{
		key: 'grant-call',
		name: 'Grant call, under the office’s own rules',
		begunFrom: null,
		begunBefore: null,
		threshold: null,
		standstill: null,
		standstillIsAsked: { overThreshold: false, below: false },
		afterApproval: ['letters', 'agreement'],
		noticesBelow: false,
		names: NAMES,
		detailsWithinDays: null,
	},
	{
		key: 'pcr-2015-light-touch',
		name: 'Public Contracts Regulations 2015, light touch',
		begunFrom: null,
		begunBefore: NEW_LAW,
		threshold: { pence: 58_914_800, withVat: false },
		standstill: { kind: 'calendar-days', days: 10 },
		standstillIsAsked: { overThreshold: true, below: false },
		// The letters are the notice of regulation 86, from whose sending ten days run; the award is published once there is one.
		afterApproval: ['letters', 'standstill', 'agreement', 'award-notice'],
		noticesBelow: false,
		names: { ...NAMES, letters: 'Award decision letters (regulation 86)' },
		detailsWithinDays: null,
	},
	{
		key: 'pa-2023-light-touch',
		name: 'Procurement Act 2023, light touch',
		begunFrom: NEW_LAW,
		begunBefore: null,
		threshold: { pence: 66_354_000, withVat: true },
		standstill: { kind: 'working-days', days: 8 },
		standstillIsAsked: { overThreshold: false, below: false },
		afterApproval: ['letters', 'award-notice', 'standstill', 'agreement', 'details-notice'],
		noticesBelow: true,
		names: { ...NAMES, letters: 'Assessment summaries (section 50)' },
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
	const overThreshold = threshold !== null && value >= threshold.pence;
	return {
		route,
		overThreshold,
		regime:
			overThreshold || regime.noticesBelow ? regime : { ...regime, afterApproval: withoutNotices(regime) },
	};
}

const withoutNotices = ({ afterApproval }: Regime): readonly AwardStep[] =>
	afterApproval.filter((step) => step !== 'award-notice' && step !== 'details-notice');
