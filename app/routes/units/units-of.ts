import { type IsoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { readDay } from '../../domain/calendar/read-day.ts';
import type { SignedIn } from '../../http/guarded.ts';

/** Whose units the address names. */
export const unitsOf = ({ params }: Pick<SignedIn, 'params'>) =>
	params.agreement === undefined ? { programme: params.programme ?? '' } : { agreement: params.agreement };

/** `?on=2017-09-30`, or the three boxes, look at the ledger as it stood that evening; anything else is today. */
export function askedDay(request: Request): IsoDate | null {
	const search = new URL(request.url).searchParams;
	const whole = search.get('on');
	if (whole !== null) return parseIsoDate(whole);
	const part = (name: string): string => search.get(`on.${name}`) ?? '';
	const read = readDay({ day: part('day'), month: part('month'), year: part('year') });
	return read.ok ? read.value : null;
}
