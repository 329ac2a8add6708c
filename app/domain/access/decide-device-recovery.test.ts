import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { accepted, refused } from '../result.ts';
import {
	type DeviceRecovery,
	type DeviceRecoveryRefusal,
	decideRecoveryConfirmation,
	decideRecoveryStart,
	isOpen,
} from './decide-device-recovery.ts';
import { someActor } from './some-actor.test-data.ts';

const NOW = instant('2026-10-20T09:00:00.000Z');
const BEGUN: DeviceRecovery = {
	id: 'recovery',
	personId: 'ann',
	requestedAt: instant('2026-10-19T09:00:00.000Z'),
	firstAdministratorId: 'first',
	approvedAt: null,
};
const CONFIRMED = { ...BEGUN, approvedAt: instant('2026-10-19T15:00:00.000Z') };
const LAPSED = { ...BEGUN, requestedAt: instant('2026-10-01T09:00:00.000Z') };
const by = (personId: string) => someActor({ personId, roles: ['organisation-administrator'] });

test.each<[string, DeviceRecovery | null, string, boolean]>([
	['nothing was begun', null, NOW, false],
	['it was begun yesterday', BEGUN, NOW, true],
	['it was confirmed', CONFIRMED, NOW, false],
	['the seventh day is still open to its end', BEGUN, '2026-10-26T23:59:00.000Z', true],
	['the eighth day is too late', BEGUN, '2026-10-27T00:00:00.000Z', false],
	[
		'days are those of London: the evening of the 19th in summer time is the 20th',
		{ ...BEGUN, requestedAt: instant('2026-10-19T23:30:00.000Z') },
		'2026-10-27T12:00:00.000Z',
		true,
	],
])('whether a second administrator is waited for: %s', (_, recovery, now, open) => {
	expect(isOpen(recovery, instant(now))).toBe(open);
});

test.each<[string, string, boolean, DeviceRecovery | null, DeviceRecoveryRefusal | 'started']>([
	['an administrator vouches for somebody else', 'first', true, null, 'started'],
	['nobody vouches for themselves', 'ann', true, null, 'yourself'],
	['who has no device has none to lose', 'first', false, null, 'no-device'],
	['one that waits is not begun again', 'second', true, BEGUN, 'begun-already'],
	['not by the one who began it either', 'first', true, BEGUN, 'begun-already'],
	['one that was confirmed belongs to another device', 'first', true, CONFIRMED, 'started'],
	['one that has lapsed can be begun again', 'first', true, LAPSED, 'started'],
])('beginning: %s', (_, administrator, hasDevice, latest, expected) => {
	expect(decideRecoveryStart(by(administrator), { personId: 'ann', hasDevice }, latest, NOW)).toEqual(
		expected === 'started' ? accepted('started') : refused(expected),
	);
});

test.each<[string, string, DeviceRecovery | null, DeviceRecoveryRefusal | 'confirmed']>([
	['a second administrator confirms', 'second', BEGUN, 'confirmed'],
	['the first is not the second', 'first', BEGUN, 'same-administrator'],
	['nobody lets themselves back in', 'ann', BEGUN, 'yourself'],
	['nobody has begun it', 'second', null, 'not-begun'],
	['it was confirmed already', 'second', CONFIRMED, 'not-begun'],
	['it has lapsed', 'second', LAPSED, 'not-begun'],
])('confirming: %s', (_, administrator, latest, expected) => {
	const person = { personId: 'ann', hasDevice: true };
	expect(decideRecoveryConfirmation(by(administrator), person, latest, NOW)).toEqual(
		expected === 'confirmed' ? accepted(BEGUN) : refused(expected),
	);
});
