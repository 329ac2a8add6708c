import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { StartFacts } from '../grant/may-start.ts';
import { mayTakeNew, type PlaceForNew, type TakeNewRefusal } from './may-take-new.ts';

export type ReferralAnswer =
	| { readonly takesNew: true }
	| {
			readonly takesNew: false;
			/** The first day of those, up to today, on none of which anybody new could be taken; null where nobody ever could. */
			readonly since: IsoDate | null;
			readonly why: TakeNewRefusal;
	  };

/** The nearest to a yes comes first. */
const NEAREST: readonly TakeNewRefusal[] = ['no-place', 'conditions', 'no-agreement', 'not-for-this-area'];

/** What a referrer is told of all places that there are: yes where one of them may be given to somebody new today, else no and since when. */
export function answerReferral(places: readonly PlaceForNew[], today: IsoDate): ReferralAnswer {
	const refusals = places.flatMap((place) => {
		const may = mayTakeNew(place, today);
		return may.ok ? [] : [may.refusal];
	});
	if (refusals.length < places.length) return { takesNew: true };
	const why = NEAREST.find((reason) => refusals.includes(reason)) ?? 'no-agreement';
	return { takesNew: false, since: sinceWhen(places, today), why };
}

/** As it was on a day, by what had been entered of that day and of those before it. */
const tookNewOn = (places: readonly PlaceForNew[], day: IsoDate): boolean =>
	places.some(
		(place) => mayTakeNew({ ...place, entered: place.entered.filter(({ onDay }) => onDay <= day) }, day).ok,
	);

function sinceWhen(places: readonly PlaceForNew[], today: IsoDate): IsoDate | null {
	const days = [...new Set(places.flatMap(turningDays))].filter((day) => day <= today).sort();
	let since: IsoDate | null = today;
	for (const day of days.reverse()) {
		if (tookNewOn(places, day)) return since;
		since = day;
	}
	return null;
}

/** The days on which the answer can have become another. */
const turningDays = ({ entered, offer, starts }: PlaceForNew): readonly IsoDate[] => [
	...entered.map(({ onDay }) => onDay),
	...(offer === null
		? []
		: [offer.openedOn, offer.nextStartOn, ...(offer.closedOn === null ? [] : [offer.closedOn])]),
	...starts.flatMap(turningDaysOf),
];

const turningDaysOf = ({ agreement, support, accreditations }: StartFacts): readonly IsoDate[] => [
	...[agreement, ...support].flatMap(({ startsOn, endsOn, terminatedOn }) => [
		startsOn,
		addDays(endsOn, 1),
		...(terminatedOn === null ? [] : [addDays(terminatedOn, 1)]),
	]),
	...accreditations.flatMap(({ decidedOn, expiresOn, withdrawnOn }) => [
		decidedOn,
		...(expiresOn === null ? [] : [addDays(expiresOn, 1)]),
		...(withdrawnOn === null ? [] : [withdrawnOn]),
	]),
];
