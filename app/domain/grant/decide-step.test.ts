import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { TERMS } from './agreement-facts.test-data.ts';
import type { AgreementVersion } from './agreement-version.ts';
import { decideStep, type Step } from './decide-step.ts';
import { decideVariationStart } from './decide-variation-start.ts';
import { nextState, VERSION_ACTS } from './next-state.ts';
import { type Side, VERSION_STATES, type VersionState } from './version-state.ts';

const at = instant('2017-01-05T10:00:00.000Z');
const VERSION: AgreementVersion = {
	id: 'v',
	agreementId: 'a',
	programmeId: 'p',
	number: 1,
	kind: 'original',
	side: 'commissioner',
	state: 'awaiting-approval',
	terms: TERMS,
	reason: '',
	effectiveOn: TERMS.startsOn,
	leadId: 'lead',
	acceptedAt: null,
	enteredOn: null,
	rowVersion: 4,
	steps: (['started', 'edited', 'put-forward', 'sent-back'] as const).map((kind) => ({
		kind,
		personId: kind,
		at,
		words: '',
	})),
};
const step = (given: Partial<Step>, version: Partial<AgreementVersion> = {}) =>
	decideStep(
		{ ...VERSION, ...version },
		{
			act: 'approve',
			by: 'commissioner',
			personId: 'approver',
			expectedVersion: 4,
			words: '',
			problems: [],
			...given,
		},
	);

test.each(['started', 'edited', 'put-forward'])('whoever %s it does not approve it', (personId) => {
	expect(step({ personId })).toEqual({ ok: false, refusal: { code: 'approver-worked-on-it' } });
});

test('whoever only sent it back may approve it', () => {
	expect(step({ personId: 'sent-back' })).toEqual({
		ok: true,
		value: { kind: 'approved', state: 'approved', words: '' },
	});
});

test.each<readonly [string, Partial<Step>, object]>([
	['a page that was overtaken', { expectedVersion: 3 }, { code: 'changed-meanwhile', version: 4 }],
	[
		'terms that keep not every rule',
		{ problems: [{ code: 'no-areas' }] },
		{ code: 'problems', problems: [{ code: 'no-areas' }] },
	],
	['a step out of turn', { act: 'send' }, { code: 'wrong-state', state: 'awaiting-approval' }],
	['sending back without saying why', { act: 'send-back', words: ' ' }, { code: 'no-words' }],
])('%s is refused', (_what, given, refusal) => {
	expect(step(given)).toEqual({ ok: false, refusal });
});

test('sending back asks nothing of the terms', () => {
	expect(step({ act: 'send-back', words: ' Too dear. ', problems: [{ code: 'no-areas' }] })).toMatchObject({
		value: { state: 'draft', words: 'Too dear.' },
	});
});

/** Every way that there is: whose version, its state, the step, whose step, and where it leads. Whatever is not here cannot be done. */
const WAYS: readonly (readonly [Side, VersionState, string, Side, VersionState])[] = [
	['commissioner', 'draft', 'edit', 'commissioner', 'draft'],
	['commissioner', 'draft', 'put-forward', 'commissioner', 'awaiting-approval'],
	['commissioner', 'draft', 'discard', 'commissioner', 'discarded'],
	['commissioner', 'awaiting-approval', 'approve', 'commissioner', 'approved'],
	['commissioner', 'awaiting-approval', 'send-back', 'commissioner', 'draft'],
	['commissioner', 'approved', 'send', 'commissioner', 'sent'],
	['commissioner', 'approved', 'take-back', 'commissioner', 'draft'],
	['commissioner', 'approved', 'discard', 'commissioner', 'discarded'],
	['commissioner', 'sent', 'take-back', 'commissioner', 'draft'],
	['commissioner', 'sent', 'accept', 'provider', 'accepted'],
	['commissioner', 'sent', 'decline', 'provider', 'declined'],
	['provider', 'draft', 'edit', 'provider', 'draft'],
	['provider', 'draft', 'propose', 'provider', 'proposed'],
	['provider', 'draft', 'discard', 'provider', 'discarded'],
	['provider', 'proposed', 'put-forward', 'commissioner', 'awaiting-approval'],
	['provider', 'proposed', 'take-back', 'commissioner', 'draft'],
	['provider', 'proposed', 'decline', 'commissioner', 'declined'],
	['provider', 'awaiting-approval', 'approve', 'commissioner', 'accepted'],
	['provider', 'awaiting-approval', 'send-back', 'commissioner', 'proposed'],
];

test('a version goes these ways and no other', () => {
	const found = (['commissioner', 'provider'] as const).flatMap((side) =>
		VERSION_STATES.flatMap((state) =>
			VERSION_ACTS.flatMap((act) =>
				(['commissioner', 'provider'] as const).flatMap((by) => {
					const to = nextState({ kind: 'variation', side, state }, act, by);
					return to === null ? [] : [[side, state, act, by, to].join(' ')];
				}),
			),
		),
	);
	expect(found.sort()).toEqual(WAYS.map((way) => way.join(' ')).sort());
});

test('an early end is in force once it is approved', () => {
	expect(
		nextState(
			{ kind: 'termination', side: 'commissioner', state: 'awaiting-approval' },
			'approve',
			'commissioner',
		),
	).toBe('accepted');
});

const TERM = { startsOn: isoDate('2017-01-01'), endsOn: isoDate('2018-12-31'), terminatedOn: null };
const accepted = { number: 1, state: 'accepted', side: 'commissioner' } as const;
test.each([
	['from accepted terms', TERM, [accepted], '2017-05-01', { ok: true, value: { number: 2 } }],
	['on its last day still', TERM, [accepted], '2018-12-31', { ok: true, value: { number: 2 } }],
	[
		'not when it is over',
		TERM,
		[accepted],
		'2019-01-01',
		{ ok: false, refusal: { code: 'over', lastDay: '2018-12-31' } },
	],
	[
		'not before it is agreed',
		null,
		[{ ...accepted, state: 'declined' as const }],
		'2017-05-01',
		{ ok: false, refusal: { code: 'not-agreed-yet' } },
	],
	[
		'not once it ends early',
		{ ...TERM, terminatedOn: isoDate('2017-09-30') },
		[accepted],
		'2017-05-01',
		{ ok: false, refusal: { code: 'ended-early', lastDay: '2017-09-30' } },
	],
	[
		'one at a time',
		TERM,
		[accepted, { number: 2, state: 'sent' as const, side: 'commissioner' as const }],
		'2017-05-01',
		{ ok: false, refusal: { code: 'open-already', number: 2, state: 'sent' } },
	],
	[
		'beside what a provider only writes',
		TERM,
		[accepted, { number: 2, state: 'draft' as const, side: 'provider' as const }],
		'2017-05-01',
		{ ok: true, value: { number: 3 } },
	],
])('a variation is begun %s', (_when, agreement, versions, day, expected) => {
	expect(decideVariationStart(agreement, versions, 'commissioner', isoDate(day))).toEqual(expected);
});
