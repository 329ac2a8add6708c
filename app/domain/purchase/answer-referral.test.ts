import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isoDate } from '../calendar/iso-date.ts';
import type { StartFacts } from '../grant/may-start.ts';
import { mayStart } from '../grant/may-start.ts';
import { ACCESS_RULES } from '../programme/programme.ts';
import type { DayDelta } from '../unit/decide-movements.ts';
import { decideRecording } from '../unit/decide-recording.ts';
import { answerReferral } from './answer-referral.ts';
import type { PlaceForNew } from './may-take-new.ts';

const FIRST = isoDate('2026-01-01');
const DAYS = 60;
const day = fc.integer({ min: 0, max: DAYS }).map((after) => addDays(FIRST, after));
const term = fc.record({
	startsOn: day,
	endsOn: day,
	terminatedOn: fc.option(day, { nil: null }),
});
const accreditation = fc.record({
	id: fc.constant('one'),
	organisationId: fc.constant('provider'),
	status: fc.constantFrom('accredited' as const, 'working-towards' as const, 'evidences-principles' as const),
	decidedOn: day,
	expiresOn: fc.option(day, { nil: null }),
	withdrawnOn: fc.option(day, { nil: null }),
});
const start: fc.Arbitrary<StartFacts> = fc.record({
	respect: fc.constantFrom('accredited' as const, 'principles' as const, 'not-required' as const),
	accreditations: fc.array(accreditation, { maxLength: 2 }),
	support: fc.array(
		term.map((each) => ({ ...each, agreementId: 'support' })),
		{ maxLength: 2 },
	),
	agreement: term,
});
/** Places come and go one by one, never below nought. */
const deltas = fc.array(fc.tuple(day, fc.boolean()), { maxLength: 8 }).map((moves) => {
	let free = 0;
	return [...moves]
		.sort(([one], [other]) => daysBetween(other, one))
		.flatMap(([onDay, comes]): DayDelta[] => {
			if (!comes && free === 0) return [];
			free += comes ? 1 : -1;
			return [{ accountId: 'account', stage: 'free', onDay, units: comes ? 1 : -1 }];
		});
});
const place: fc.Arbitrary<PlaceForNew> = fc.record({
	account: fc.constant({
		id: 'account',
		programmeId: 'programme',
		agreementId: 'agreement',
		interventionId: 'intervention',
		areaId: 'area',
		fund: 'commissioner' as const,
		funderId: 'body',
	}),
	access: fc.constantFrom(...ACCESS_RULES),
	offer: fc.constant(null),
	starts: start.map((each) => [each]),
	entered: deltas,
});

test('the public is told yes exactly where one of the places takes a start by the rule that records one', () => {
	const answers = new Set<boolean>();
	fc.assert(
		fc.property(fc.array(place, { maxLength: 3 }), day, (places, today) => {
			const recorded = places.some(
				({ account, access, starts, entered }) =>
					decideRecording(
						{ account, access, mayStart: mayStart(starts[0]!, today), entered, today },
						{
							way: 'started',
							units: 1,
							onDay: today,
							priorityCase: true,
							reason: '',
							nobodyNamed: false,
						},
					).ok,
			);
			expect(answerReferral(places, today).takesNew).toBe(recorded);
			answers.add(recorded);
		}),
		{ numRuns: 2000, seed: 20261130 },
	);
	expect(answers).toEqual(new Set([true, false]));
});

test('a no began on the first of the days, up to today, on none of which anybody could start', () => {
	const told = new Set<boolean>();
	fc.assert(
		fc.property(fc.array(place, { minLength: 1, maxLength: 2 }), day, (every, today) => {
			// Nothing is entered for a day to come.
			const places = every.map((each) => ({
				...each,
				entered: each.entered.filter(({ onDay }) => onDay <= today),
			}));
			const answer = answerReferral(places, today);
			if (answer.takesNew) return;
			let since: string | null = null;
			for (let on = today; on >= addDays(FIRST, -1); on = addDays(on, -1)) {
				const then = places.map((each) => ({
					...each,
					entered: each.entered.filter(({ onDay }) => onDay <= on),
				}));
				if (answerReferral(then, on).takesNew) {
					since = addDays(on, 1);
					break;
				}
			}
			expect(answer.since).toBe(since);
			told.add(since !== null);
		}),
		{ numRuns: 1500, seed: 20261130 },
	);
	expect(told).toEqual(new Set([true, false]));
});
