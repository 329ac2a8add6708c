import { extended } from './extended.ts';
import { late } from './late.ts';
import { answeredQuery, awaitingReview, begun, notBegun, overdueDraft } from './live-quarters.ts';
import { missing } from './missing.ts';
import { queriedAndImproved } from './queried-and-improved.ts';
import { reopened } from './reopened.ts';
import { returnedTwice } from './returned-twice.ts';
import { reviewedLate } from './reviewed-late.ts';
import type { Tellers } from './teller.ts';
import { typedByOfficer } from './typed-by-officer.ts';

const WAITING = {
	measure: 'waiting',
	section: 'people',
	by: 2,
	question: 'Fewer are waiting than were accepted and have not started. Is somebody left out?',
	answer: 'Two people who were accepted in the last week were left out. Corrected.',
} as const;

const ACCEPTED = {
	measure: 'accepted',
	section: 'referrals',
	by: 1,
	question: 'More people joined the list or started than were accepted. Is one missing here?',
	answer: 'One assessment of the last day of the quarter was left out. Corrected.',
} as const;

/** What is out of the ordinary, by the programme's slug. Every return that is not named here was sent and accepted in time. */
export const TELLERS: Readonly<Record<string, Tellers>> = {
	'west-midlands-dvpp': {
		'perpetrator/4': late,
		'support/4': queriedAndImproved('Wolverhampton'),
		'support/5': extended,
		'perpetrator/6': returnedTwice(WAITING, ACCEPTED),
	},
	'west-midlands-drive': { 'support/4': missing, 'perpetrator/4': late },
	'in-custody-and-choose-to-change': { 'sandwell/3': typedByOfficer, 'support/6': extended },
	'nottinghamshire-perpetrator-programme': { 'support/2': late },
	'demonstration-programme-west-midlands': {
		'north/3': late,
		'support/6': queriedAndImproved('Sandwell'),
		'south/8': returnedTwice(WAITING, ACCEPTED),
		'south/9': reviewedLate,
		'north/10': typedByOfficer,
		'support/12': reopened(
			'children-supported',
			3,
			'Children supported by a new worker were left out, and found in the yearly count.',
		),
		'south/13': extended,
		'north/14': overdueDraft,
		'south/14': answeredQuery,
		'north/15': notBegun,
		'south/15': begun,
		'support/15': awaitingReview,
	},
};
