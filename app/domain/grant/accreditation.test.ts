import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../calendar/iso-date.ts';
import { accreditationStandingOn, isSucceeded } from './accreditation.ts';
import { decideAccreditation, decideAccreditationWithdrawal, decideRenewal } from './decide-accreditation.ts';
import type { Accreditation } from './may-start.ts';
import { HAS_LAPSED, type ReminderSent, reminderDue } from './reminder-due.ts';
import { whatLapses } from './what-lapses.ts';

const TODAY = isoDate('2026-10-20');
const held = (
	given: Partial<Record<'decidedOn' | 'expiresOn' | 'withdrawnOn' | 'id', string | null>> & {
		status?: Accreditation['status'];
	} = {},
): Accreditation =>
	({
		id: 'one',
		organisationId: 'o',
		status: 'accredited',
		decidedOn: '2023-12-02',
		expiresOn: '2026-12-01',
		withdrawnOn: null,
		...given,
	}) as Accreditation;

test.each([
	['far from its last day it is in force', held({ expiresOn: '2026-12-20' }), 'in-force'],
	['sixty days before it is said to end soon', held({ expiresOn: '2026-12-19' }), 'expires-soon'],
	['on its last day it still counts', held({ expiresOn: '2026-10-20' }), 'expires-soon'],
	['on the day after it has lapsed, whatever ran or did not', held({ expiresOn: '2026-10-19' }), 'lapsed'],
	['without a last day it stays in force', held({ expiresOn: null }), 'in-force'],
	['from the day of its withdrawal it is withdrawn', held({ withdrawnOn: '2026-10-20' }), 'withdrawn'],
	['and not before', held({ withdrawnOn: '2026-10-21' }), 'expires-soon'],
])('%s', (_name, one, standing) => {
	expect(accreditationStandingOn(one, TODAY)).toBe(standing);
});

const content = {
	standard: 'Respect',
	status: 'accredited',
	evidence: 'Seen.',
	decidedOn: TODAY,
	expiresOn: isoDate('2029-10-19'),
} as const;
test.each([
	['an accreditation with a last day is recorded', content, 'accepted'],
	['without a last day it is not', { ...content, expiresOn: null }, 'no-last-day'],
	[
		'a decision that the provider works towards it needs none',
		{ ...content, status: 'working-towards' as const, expiresOn: null },
		'accepted',
	],
	['nothing is recorded before it is decided', { ...content, decidedOn: addDays(TODAY, 1) }, 'decided-later'],
	['nothing ends before it begins', { ...content, expiresOn: addDays(TODAY, -1) }, 'ends-before-it-begins'],
	['nor without evidence', { ...content, evidence: ' ' }, 'no-evidence'],
])('%s', (_name, given, answer) => {
	const decided = decideAccreditation(given, TODAY);
	expect(decided.ok ? 'accepted' : decided.refusal).toBe(answer);
});

test.each([
	['the last day moves on while it is in force', held(), '2029-12-01', 'seen', '2029-12-01'],
	['and never back', held(), '2026-12-01', 'seen', 'not-later'],
	['a gap is not papered over', held({ expiresOn: '2026-10-19' }), '2029-12-01', 'seen', 'lapsed'],
	[
		'what was withdrawn is not renewed',
		held({ withdrawnOn: '2026-11-01' }),
		'2029-12-01',
		'seen',
		'withdrawn',
	],
	['what has no end is not either', held({ expiresOn: null }), '2029-12-01', 'seen', 'no-last-day-to-move'],
	['a renewal has evidence', held(), '2029-12-01', ' ', 'no-evidence'],
])('renewing: %s', (_name, one, expiresOn, evidence, answer) => {
	const decided = decideRenewal(one, isoDate(expiresOn), evidence, TODAY);
	expect(decided.ok ? decided.value : decided.refusal).toBe(answer);
});

test.each([
	['from any day of its life', held(), '2026-11-01', 'Why', '2026-11-01'],
	['not twice', held({ withdrawnOn: '2026-11-01' }), '2026-11-02', 'Why', 'withdrawn'],
	['not once it has lapsed', held({ expiresOn: '2026-10-19' }), '2026-10-01', 'Why', 'lapsed'],
	['not before it began', held(), '2023-12-01', 'Why', 'before-it-began'],
	['not after its last day', held(), '2026-12-02', 'Why', 'after-its-last-day'],
	['with a reason', held(), '2026-11-01', '', 'no-reason'],
])('withdrawing: %s', (_name, one, day, reason, answer) => {
	const decided = decideAccreditationWithdrawal(one, isoDate(day), reason, TODAY);
	expect(decided.ok ? decided.value : decided.refusal).toBe(answer);
});

const END = isoDate('2026-12-01');
const sent = (...days: readonly number[]): readonly ReminderSent[] =>
	days.map((daysBefore) => ({ expiresOn: END, daysBefore }));
test.each([
	['61 days before nothing is due', 61, [], null],
	['60 days before the first is', 60, [], 60],
	['it is due later too, when the server was down on the day', 40, [], 60],
	['and not twice', 40, sent(60), null],
	['14 days before the second is', 14, sent(60), 14],
	['who missed the first is told the second alone', 3, [], 14],
	['on the last day nothing new is due', 0, sent(60, 14), null],
	['afterwards people are told that it has lapsed', -1, sent(60, 14), HAS_LAPSED],
	['however late', -100, [], HAS_LAPSED],
	['and once', -100, sent(HAS_LAPSED), null],
	[
		'when the last day moves, reminders begin anew',
		30,
		[{ expiresOn: isoDate('2025-12-01'), daysBefore: 14 }],
		60,
	],
])('%s', (_name, left, already, due) => {
	expect(reminderDue(held(), already, addDays(END, -left))).toBe(due);
});

test('nobody is reminded of what was withdrawn or has no end', () => {
	expect(reminderDue(held({ withdrawnOn: '2026-11-01' }), [], END)).toBeNull();
	expect(reminderDue(held({ expiresOn: null }), [], END)).toBeNull();
});

test('on whichever days the clock looks, each reminder is sent at most once, and that it has lapsed always', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -80, max: 30 }), { minLength: 1, maxLength: 40 }), (looks) => {
			const told: ReminderSent[] = [];
			for (const day of [...looks].sort((a, b) => a - b)) {
				const due = reminderDue(held(), told, addDays(END, day));
				if (due !== null) told.push({ expiresOn: END, daysBefore: due });
			}
			const days = told.map(({ daysBefore }) => daysBefore);
			expect(new Set(days).size).toBe(days.length);
			expect(days.includes(HAS_LAPSED)).toBe(looks.some((day) => day > 0));
		}),
	);
});

test('another entry that is worth as much and lasts longer takes over', () => {
	expect(isSucceeded(held(), [held({ id: 'two', decidedOn: '2026-09-01', expiresOn: '2029-12-01' })])).toBe(
		true,
	);
	expect(
		isSucceeded(held(), [
			held({ id: 'two', decidedOn: '2022-12-02', expiresOn: null, status: 'evidences-principles' }),
		]),
	).toBe(false);
	expect(isSucceeded(held(), [held({ id: 'two', decidedOn: '2026-09-01', expiresOn: '2026-11-01' })])).toBe(
		false,
	);
	expect(isSucceeded(held(), [held()])).toBe(false);
});

test('what lapses is where the provider delivers, where it is asked for, and where nothing else is enough', () => {
	const term = { startsOn: isoDate('2023-01-01'), endsOn: isoDate('2027-12-31'), terminatedOn: null };
	const place = (
		areaId: string,
		respect: 'accredited' | 'principles',
		accreditations: readonly Accreditation[],
		organisationId = 'o',
	) => ({
		place: { agreementId: 'a', areaId, organisationId },
		facts: { respect, accreditations, support: [{ agreementId: 's', ...term }], agreement: term },
	});
	const both = [held(), held({ id: 'p', status: 'evidences-principles', expiresOn: null })];
	const lapses = whatLapses(held(), [
		place('asked', 'accredited', both),
		place('principles are enough', 'principles', both),
		place('nothing else', 'principles', [held()]),
		place('somebody else’s', 'accredited', both, 'other'),
	]);
	expect(lapses).toMatchObject({
		day: '2026-12-02',
		places: [{ areaId: 'asked' }, { areaId: 'nothing else' }],
	});
	expect(whatLapses(held({ expiresOn: null }), [])).toBeNull();
});
