import type { IsoDate } from '../calendar/iso-date.ts';
import { mayStart, type StartFacts } from '../grant/may-start.ts';
import { isInForceOn } from '../grant/version-state.ts';
import type { AccessRule } from '../programme/programme.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type DayDelta, leastFrom } from '../unit/decide-movements.ts';
import { decideRecording } from '../unit/decide-recording.ts';
import type { UnitAccount } from '../unit/unit-movement.ts';
import { decideBuying } from './decide-placing.ts';
import type { Offer } from './offer.ts';

/** Where somebody new from an area could be given a place: an account of the commissioner's, or what a provider offers there. */
export interface PlaceForNew {
	readonly account: UnitAccount;
	readonly access: AccessRule;
	/** Null for the commissioner's. */
	readonly offer: Pick<Offer, 'openedOn' | 'closedOn' | 'nextStartOn'> | null;
	/** One, or for an offer one for each support agreement that an order may name. */
	readonly starts: readonly StartFacts[];
	/** All that has been entered of the account. */
	readonly entered: readonly DayDelta[];
}

/** Why not, told apart no further than the public is told. */
export type TakeNewRefusal = 'not-for-this-area' | 'no-agreement' | 'conditions' | 'no-place';

/** One person, of whom somebody has said what the area asks. */
const SOMEBODY = {
	way: 'started',
	units: 1,
	priorityCase: true,
	reason: '',
	nobodyNamed: false,
} as const;

/**
 * Whether somebody new may be given the place on a day: `decideRecording`, by which a provider's start is recorded, and where the area buys its
 * places `decideBuying`, by which an order is placed. Nothing else says yes to the public.
 */
export function mayTakeNew(place: PlaceForNew, day: IsoDate): Result<'takes-new', TakeNewRefusal> {
	const { account, access, offer, starts, entered } = place;
	const inForce = starts.some(({ agreement }) => isInForceOn(agreement, day));
	if (offer === null) {
		const [start] = starts;
		if (start === undefined || account.fund !== 'commissioner') return refused('not-for-this-area');
		const decided = decideRecording(
			{ account, access, mayStart: mayStart(start, day), entered, today: day },
			{ ...SOMEBODY, onDay: day },
		);
		if (decided.ok) return accepted('takes-new');
		if (decided.refusal.code === 'not-enough') return refused('no-place');
		if (decided.refusal.code !== 'may-not-start') return refused('not-for-this-area');
		return refused(inForce ? 'conditions' : 'no-agreement');
	}
	if (access !== 'purchase-only') return refused('not-for-this-area');
	const left = leastFrom(entered, { accountId: account.id, stage: 'free' }, day);
	const asked = starts.map((start) => decideBuying(1, { offer, start, left }, day));
	if (asked.some(({ ok }) => ok)) return accepted('takes-new');
	const codes = asked.map((each) => (each.ok ? '' : each.refusal.code));
	if (codes.includes('none-left') || codes.includes('offer-closed')) return refused('no-place');
	return refused(inForce ? 'conditions' : 'no-agreement');
}
