import type { BoxError } from '../../../components/layout/question.ts';
import { triedTooOften } from '../../../domain/access/attempt-limits.ts';
import type { Instant } from '../../../domain/calendar/iso-date.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { Asked, Instead } from '../../../http/form-of.ts';
import type { CalendarAddressRefusal } from '../../../operations/calendar/renew-calendar-address.ts';

export const calendarForm = ({ madeAt }: { readonly madeAt: Instant | null }): Asked => ({
	title: 'Your calendar',
	back: '/account',
	intro: [
		'The portal can show the dates that concern you in your own calendar: when returns are due, when boards meet, dates of tenders and when accreditations end.',
		'Your calendar reads them from a secret address. Whoever knows the address can read the dates, so give it to nobody. It shows no figures and no names of people. It stops working when you change your password.',
		...(madeAt === null
			? []
			: [
					`You made an address on ${writeInstant(madeAt)}. If you have lost it, or somebody else knows it, make a new one: the old one stops working at once.`,
				]),
	],
	questions: [{ kind: 'secret', name: 'password', label: 'Your password' }],
	button: { text: madeAt === null ? 'Make an address' : 'Make a new address' },
});

/** The address stands in the answer itself, not behind a redirect: it is kept nowhere from which a second page could read it. */
export const addressMade = (address: string): Instead => ({
	status: 200,
	instead: {
		title: 'The address of your calendar',
		back: null,
		narrow: true,
		blocks: [
			{ kind: 'warning', text: 'It is shown this once. Copy it now.' },
			{ kind: 'inset', lines: [{ hash: address }] },
			{
				kind: 'words',
				text: 'In your calendar, look for “Subscribe to a calendar”, “Add calendar from internet” or “From URL”, and paste the address there.',
			},
			{ kind: 'words', text: 'Most calendars look for changes a few times a day.' },
			{ kind: 'actions', actions: [{ href: '/account', text: 'I have copied it', as: 'main' }] },
		],
	},
});

export function calendarRefusal(refusal: CalendarAddressRefusal): BoxError {
	switch (refusal.code) {
		case 'wrong':
			return { field: 'password', message: 'The password is not right' };
		case 'too-many':
			return { field: 'password', message: triedTooOften(refusal.waitSeconds) };
	}
}
