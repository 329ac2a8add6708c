import { sampleEvents } from '../records/audit-events.ts';
import { sampleMessages, samplePeople } from '../records/people.ts';
import { NOBODYS, reaches } from '../records/sample-record.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

const person: RouteEntry = { records: samplePeople };

export const PEOPLE: Readonly<Record<string, RouteEntry>> = {
	'routes/people/list/route': withoutRecord,
	'routes/people/invite/route': withoutRecord,
	'routes/people/person/route': person,
	'routes/people/give-role/route': {
		...person,
		form: {
			role: 'organisation-administrator',
			'startsOn.day': '1',
			'startsOn.month': '11',
			'startsOn.year': '2026',
		},
	},
	'routes/people/end-role/route': { ...person, form: {} },
	'routes/people/suspend/route': { ...person, form: { wish: 'suspend' } },
	'routes/people/invite-again/route': { ...person, form: {} },
	'routes/people/lost-device/route': {
		...person,
		form: { reason: 'They came to the office with their passport.' },
	},
	'routes/people/confirm-recovery/route': { ...person, form: {} },

	'routes/outbox/list/route': withoutRecord,
	'routes/outbox/release/route': { ...withoutRecord, shows: [303] },
	'routes/outbox/message/route': {
		records: sampleMessages,
		reached: (asker, { name }) => asker.role === 'system-administrator' && name === 'a message',
	},
	'routes/operations/show/route': withoutRecord,
	'routes/operations/run/route': {
		records: async () =>
			['send-mail', 'no-such-job'].map((job) => ({ ...NOBODYS, name: job, params: { job } })),
		reached: ({ role }, { name }) => role === 'system-administrator' && name === 'send-mail',
		form: {},
	},
	'routes/business-date/route': withoutRecord,

	'routes/audit/search/route': withoutRecord,
	'routes/audit/event/route': {
		records: sampleEvents,
		reached: (asker, record) =>
			asker.role === 'system-administrator' ? record.bodyIds.length === 0 : reaches(asker, record),
	},
};
