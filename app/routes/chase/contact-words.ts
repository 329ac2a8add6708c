import { writeSpan } from '../../domain/calendar/due.ts';
import { daysBetween, type IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { CONTACT_CHANNELS, type ContactChannel } from '../../domain/kpi-return/return-event.ts';

export const CHANNEL_WORDS: Readonly<Record<ContactChannel, string>> = {
	telephone: 'Telephone',
	email: 'E-mail',
	'video-call': 'Video call',
	'in-person': 'In person',
	letter: 'Letter',
};

/** A channel as it was recorded; one that is not known any more stands as it is. */
export function channelWords(channel: string): string {
	const known = CONTACT_CHANNELS.find((each) => each === channel);
	return known === undefined ? channel : CHANNEL_WORDS[known];
}

/** "Promised for 20 October 2026", and whether the day has passed. */
export const promiseWords = (promisedOn: IsoDate, isIn: boolean, today: IsoDate): string =>
	`Promised for ${writeDay(promisedOn)}${!isIn && promisedOn < today ? ', not kept' : ''}`;

/** How long nobody has spoken: "Nobody has been in touch yet", "Last in touch 12 days ago". */
export function silenceWords(
	last: { readonly at: Parameters<typeof londonDay>[0] } | undefined,
	today: IsoDate,
): string {
	if (last === undefined) return 'Nobody has been in touch yet';
	const days = daysBetween(londonDay(last.at), today);
	return days <= 0 ? 'In touch today' : `Last in touch ${writeSpan(days)} ago`;
}
