import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { dvppContent } from '../specification/contents-of-programmes.ts';
import { boxesOfReturn } from './boxes-of-return.ts';
import type { Finding } from './checks/finding.ts';
import { evolveReturn } from './evolve-return.ts';
import type { KpiReturn } from './kpi-return.ts';
import type { ReturnEvent } from './return-event.ts';

/** A consortium of three in a return for April to June 2017, due on 31 July. */
export const PREPARER = { personId: 'preparer', organisationId: 'lead' };
export const CERTIFIER = { personId: 'certifier', organisationId: 'lead' };
export const MEMBER = { personId: 'member-preparer', organisationId: 'member' };
export const OFFICER = { personId: 'officer', organisationId: 'opcc' };
export const SECOND_OFFICER = { personId: 'second-officer', organisationId: 'opcc' };
export const STRANGER = { personId: 'stranger', organisationId: 'another-provider' };

export const BOXES = boxesOfReturn({
	specification: dvppContent(),
	strand: 'support',
	period: { number: 2, endsOn: isoDate('2017-06-30') },
	areaIds: ['birmingham', 'walsall'],
});

export const NOT_STARTED: KpiReturn = {
	returnId: 'return',
	state: 'not-started',
	period: {
		id: 'period',
		number: 2,
		startsOn: isoDate('2017-04-01'),
		endsOn: isoDate('2017-06-30'),
		opensOn: isoDate('2017-07-01'),
		dueOn: isoDate('2017-07-31'),
	},
	bodyId: 'opcc',
	leadId: 'lead',
	areas: [
		{ areaId: 'birmingham', organisationId: 'lead' },
		{ areaId: 'walsall', organisationId: 'member' },
	],
	asked: BOXES.map(({ section }) => section),
	preparerIds: [],
	sections: [],
	latest: null,
	authoritative: null,
	queries: [],
	extensions: [],
	closed: null,
};

export const at = (day: string, time = '10:00') => instant(`${day}T${time}:00.000Z`);
export const JULY = at('2017-07-10');

/** The return after these things happened to it. */
export const after = (...events: readonly ReturnEvent[]): KpiReturn =>
	events.reduce(evolveReturn, NOT_STARTED);

export const started: ReturnEvent = { type: 'return-started', personId: 'preparer', at: at('2017-07-03') };
export const saved = (
	by = PREPARER,
	day = '2017-07-04',
	version = 1,
	sentFrom = { form: 'another', byItself: false },
): ReturnEvent => ({
	type: 'section-saved',
	personId: by.personId,
	at: at(day),
	section: 'partners',
	version,
	typed: new Map(),
	words: new Map(),
	notes: new Map(),
	nothingToReport: false,
	sentFrom,
});
export const markedReady: ReturnEvent = { type: 'marked-ready', personId: 'preparer', at: at('2017-07-05') };
export const submitted = (submission = 1, day = '2017-07-06'): ReturnEvent => ({
	type: 'return-submitted',
	personId: 'certifier',
	at: at(day),
	submission,
	capacity: 'certifier',
	acceptancesKept: [],
});
export const queried = (queryId = 'query'): ReturnEvent => ({
	type: 'figure-queried',
	personId: 'officer',
	at: at('2017-07-07'),
	queryId,
	subject: { kind: 'figure', section: 'partners', box: 'partner-cases-contacted|walsall|2' },
	words: 'Why so few?',
});
export const answered: ReturnEvent = {
	type: 'query-answered',
	personId: 'preparer',
	at: at('2017-07-08'),
	queryId: 'query',
	words: 'Two workers were ill.',
};
export const acceptedWhole: ReturnEvent = {
	type: 'return-accepted',
	personId: 'officer',
	at: at('2017-07-09'),
	submission: 1,
	sections: NOT_STARTED.asked,
	resolves: [],
};

export const READY = after(started, saved(), markedReady);
export const SUBMITTED = after(started, saved(), markedReady, submitted());
export const QUERIED = after(started, saved(), markedReady, submitted(), queried());
export const ACCEPTED = after(started, saved(), markedReady, submitted(), acceptedWhole);

const finding = (severity: Finding['severity'], note: string | null): Finding => ({
	key: 'large-change|safety-plans||',
	code: 'large-change',
	severity,
	noteClears: false,
	section: 'partners',
	boxes: ['safety-plans||'],
	facts: { measureKey: 'safety-plans', areaId: null, cohort: null, value: 9, before: 1 },
	note,
});
export const ERROR = finding('error', null);
export const WARNING = finding('warning', null);
export const NOTED = finding('warning', 'A new worker started.');
