import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOfEpoch } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Result } from '../result.ts';
import { decideAcceptSection } from './decide-accept-section.ts';
import { decideAcceptance } from './decide-acceptance.ts';
import { decideAnswerQuery } from './decide-answer-query.ts';
import { decideClosing } from './decide-closing.ts';
import { decideExtension } from './decide-extension.ts';
import { decideMarkReady } from './decide-mark-ready.ts';
import { decideOpeningAgain } from './decide-opening-again.ts';
import { decideQuery } from './decide-query.ts';
import { decideReopening } from './decide-reopening.ts';
import { decideResolveQuery } from './decide-resolve-query.ts';
import { decideSaveSection } from './decide-save-section.ts';
import { decideSendBackToDraft } from './decide-send-back-to-draft.ts';
import { decideStart } from './decide-start.ts';
import { decideSubmission } from './decide-submission.ts';
import { decideTakeBack } from './decide-take-back.ts';
import { evolveReturn } from './evolve-return.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { ReturnEvent } from './return-event.ts';
import {
	BOXES,
	CERTIFIER,
	MEMBER,
	NOT_STARTED,
	OFFICER,
	PREPARER,
	SECOND_OFFICER,
	STRANGER,
} from './some-return.test-data.ts';

const DEPUTY = { personId: 'deputy', organisationId: 'lead' };
const PEOPLE = [PREPARER, CERTIFIER, DEPUTY, MEMBER, OFFICER, SECOND_OFFICER, STRANGER];
const partners = BOXES.find(({ section }) => section === 'partners')!;
const EMPTY = {
	typed: new Map<string, string>(),
	words: new Map(),
	notes: new Map<string, string>(),
	nothingToReport: false,
};
const FIGURE = { kind: 'figure', box: 'partner-cases-contacted|walsall|2' } as const;

type Attempt = (
	state: KpiReturn,
	by: ActingPerson,
	now: ReturnType<typeof instantOfEpoch>,
	step: number,
) => Result<ReturnEvent, unknown>;
const closing: Attempt = (state, by, now, step) =>
	decideClosing(state, { by, why: step % 2 === 0 ? 'provider-closed' : 'other', reason: 'Gone.' }, now);
const ATTEMPTS: readonly Attempt[] = [
	(state, by, now) => decideStart(state, { by }, now),
	(state, by, now, step) => {
		const expectedVersion = state.sections.find(({ section }) => section === 'partners')?.version ?? 0;
		const save = {
			...EMPTY,
			by,
			section: 'partners',
			expectedVersion,
			sentFrom: { form: `form-${step}`, byItself: false },
			typed: new Map([[FIGURE.box, String(step)]]),
		} as const;
		return decideSaveSection({ kpiReturn: state, boxes: partners, stored: EMPTY }, save, now);
	},
	(state, by, now) => decideMarkReady(state, { by, findings: [] }, now),
	(state, by, now) => decideSendBackToDraft(state, { by, reason: 'Look again.' }, now),
	(state, by, now) =>
		decideSubmission(
			state,
			{ by, capacity: 'certifier', declared: true, findings: [], changedSections: ['partners'] },
			now,
		),
	(state, by, now, step) =>
		decideQuery(
			state,
			{
				by,
				queryId: `query-${step}`,
				about: FIGURE,
				words: 'Why?',
				submission: state.latest?.number ?? 0,
				boxes: BOXES,
			},
			now,
		),
	(state, by, now) =>
		decideAnswerQuery(state, { by, queryId: state.queries.at(-1)?.queryId ?? '', words: 'Because.' }, now),
	(state, by, now) => decideResolveQuery(state, { by, queryId: state.queries.at(-1)?.queryId ?? '' }, now),
	(state, by, now) =>
		decideAcceptSection(state, { by, section: 'children', submission: state.latest?.number ?? 0 }, now),
	(state, by, now) =>
		decideAcceptance(state, { by, submission: state.latest?.number ?? 0, whole: true }, now),
	(state, by, now) => decideReopening(state, { by, reason: 'Wrong.' }, now),
	(state, by, now, step) =>
		decideExtension(
			state,
			{
				by,
				agreedWith: 'Joan',
				newDueOn: addWorkingDays(isoDate('2018-01-02'), step),
				reason: 'Ill.',
				dueOnSeen: state.extensions.at(-1)?.newDueOn ?? state.period.dueOn,
			},
			isoDate('2018-12-31'),
			now,
		),
	closing,
	(state, by, now) => decideOpeningAgain(state, { by }, now),
	(state, by, now) => decideTakeBack(state, { by }, now),
];

const JULY_MILLISECONDS = 1_498_900_000_000; // 1 July 2017
// Closing ends nearly every life at once, and a life that ended early tells little of the rest: it is tried seldom.
const attempt = fc.oneof(
	...ATTEMPTS.map((tried, index) => ({
		arbitrary: fc.constant(index),
		weight: tried === closing ? 1 : 10,
	})),
);
const steps = fc.array(fc.tuple(attempt, fc.nat(PEOPLE.length - 1)), { minLength: 30, maxLength: 150 });

function live(
	choices: readonly (readonly [number, number])[],
	visit: (before: KpiReturn, event: ReturnEvent, after: KpiReturn) => void,
): KpiReturn {
	return choices.reduce((state, [attempt, person], step) => {
		const result = ATTEMPTS[attempt]!(
			state,
			PEOPLE[person]!,
			instantOfEpoch(JULY_MILLISECONDS + step * 60_000),
			step,
		);
		if (!result.ok) return state;
		const next = evolveReturn(state, result.value);
		visit(state, result.value, next);
		return next;
	}, NOT_STARTED);
}

const NEXT: Readonly<Record<KpiReturn['state'], readonly KpiReturn['state'][]>> = {
	'not-started': ['not-started', 'draft', 'closed'],
	draft: ['draft', 'ready-to-certify', 'closed'],
	'ready-to-certify': ['ready-to-certify', 'draft', 'queried', 'submitted', 'closed'],
	submitted: ['submitted', 'queried', 'accepted'],
	queried: ['queried', 'ready-to-certify', 'submitted', 'accepted', 'closed'],
	accepted: ['accepted', 'draft'],
	closed: ['closed', 'not-started', 'draft', 'ready-to-certify', 'queried'],
};

test('whatever anybody tries, in any order, duties stay apart and nothing is lost', () => {
	const seen = new Set<string>();
	fc.assert(
		fc.property(steps, (choices) => {
			live(choices, (before, event, after) => {
				seen.add(event.type);
				expect(NEXT[before.state]).toContain(after.state);
				expect(after.period).toEqual(NOT_STARTED.period);
				expect(event.personId).not.toBe('stranger');
				if (event.type === 'return-submitted') {
					expect(before.preparerIds).not.toContain(event.personId);
					expect(['certifier', 'deputy', 'preparer']).toContain(event.personId);
					expect(event.submission).toBe((before.latest?.number ?? 0) + 1);
				}
				if (event.type === 'return-accepted' || event.type === 'section-accepted') {
					expect(['officer', 'second-officer']).toContain(event.personId);
					expect(before.preparerIds).not.toContain(event.personId);
				}
				if (before.authoritative !== null)
					expect(after.authoritative).toBeGreaterThanOrEqual(before.authoritative);
				if (after.state === 'accepted')
					expect([after.authoritative, after.queries.every(({ state }) => state === 'resolved')]).toEqual([
						after.latest?.number,
						true,
					]);
				if (event.type === 'section-saved') expect(['draft', 'queried']).toContain(before.state);
			});
		}),
		{ numRuns: 1500 },
	);
	for (const type of ['return-submitted', 'figure-queried', 'query-answered']) expect(seen).toContain(type);
});

test('the straight way through: drafted, certified, queried, corrected, accepted, reopened, accepted again', () => {
	const way: readonly (readonly [number, ActingPerson])[] = [
		[0, PREPARER],
		[1, PREPARER],
		[1, MEMBER],
		[2, PREPARER],
		[4, CERTIFIER],
		[5, OFFICER],
		[6, PREPARER],
		[1, PREPARER],
		[2, PREPARER],
		[4, DEPUTY],
		[7, OFFICER],
		[9, OFFICER],
		[10, SECOND_OFFICER],
		[1, PREPARER],
		[2, PREPARER],
		[4, CERTIFIER],
		[9, OFFICER],
	];
	const happened: string[] = [];
	const end = live(
		way.map(([attempt, person]) => [attempt, PEOPLE.indexOf(person)] as const),
		(_before, event) => happened.push(event.type),
	);
	expect(happened).toHaveLength(way.length);
	expect(end).toMatchObject({
		state: 'accepted',
		authoritative: 3,
		latest: { number: 3, certifiedBy: 'certifier' },
		preparerIds: ['preparer', 'member-preparer'],
	});
});
