import { sampleOwnMessages } from '../records/people.ts';
import { NOBODYS } from '../records/sample-record.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

/** A link that nobody was sent: the page says that it does not work. */
const unknownLink: RouteEntry = {
	records: async () => [{ ...NOBODYS, params: { token: 'x'.repeat(43) } }],
	reached: () => true,
	shows: [410],
	posts: [410],
};
/** Somebody who does not owe a code is sent where they belong. */
const owingCode: RouteEntry = { ...withoutRecord, shows: [200, 303], posts: [303, 422] };

export const SIGNING_IN: Readonly<Record<string, RouteEntry>> = {
	'routes/sign-in/password/route': { ...withoutRecord, shows: [200, 303] },
	'routes/sign-in/code/route': owingCode,
	'routes/sign-in/set-up-code/route': owingCode,
	'routes/sign-in/recovery-code/route': owingCode,
	'routes/sign-in/lost-device/route': withoutRecord,
	'routes/sign-in/sign-out/route': {
		...withoutRecord,
		shows: [303],
		posts: [303],
		endsSession: true,
		events: ['session.ended'],
	},
	'routes/sign-in/forgotten-password/route': withoutRecord,
	'routes/sign-in/forgotten-password-sent/route': withoutRecord,
	'new-password': unknownLink,
	invitation: unknownLink,
	'routes/register/ask/route': withoutRecord,
	'routes/register/sent/route': withoutRecord,
	'register-confirm': unknownLink,

	'routes/account/show/route': withoutRecord,
	'routes/account/password/route': withoutRecord,
	'routes/account/telephone/route': withoutRecord,
	'routes/account/device/route': withoutRecord,
	'routes/account/calendar/route': withoutRecord,
	'routes/calendar/route': {
		// No address of a calendar: everybody asks from one network, which may guess at few of those.
		records: async () => [{ ...NOBODYS, params: { file: 'nobodys.ics' } }],
		reached: () => false,
	},
	'routes/account/recovery-codes/route': withoutRecord,
	'routes/account/sign-out-everywhere/route': {
		...withoutRecord,
		shows: [303],
		posts: [303],
		endsSession: true,
		events: ['session.ended-everywhere'],
	},
	'routes/account/stay/route': { ...withoutRecord, shows: [204] },
	'routes/account/messages/route': withoutRecord,
	'routes/notifications/list/route': withoutRecord,
	'routes/notifications/read/route': { ...withoutRecord, shows: [303], events: [] },
	// Nobody else reads them, whatever their role.
	'routes/notifications/message/route': {
		records: sampleOwnMessages,
		reached: (asker, { name }) => asker.personId === name,
	},

	'routes/demonstration-people/route': withoutRecord,
	'routes/health/live/route': withoutRecord,
	'routes/health/ready/route': withoutRecord,
	'routes/metrics/route': withoutRecord,
	'routes/home/route': withoutRecord,
	'routes/more/route': withoutRecord,
};
