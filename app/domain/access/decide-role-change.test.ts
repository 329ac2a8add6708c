import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../calendar/iso-date.ts';
import { accepted, refused } from '../result.ts';
import { decideRoleEnding, decideRoleGiving, type RoleRefusal } from './decide-role-change.ts';
import { isInForce, type Membership } from './membership.ts';
import { peopleScopeFor } from './people-scope.ts';
import type { OrganisationKind, Role } from './role.ts';
import { someActor } from './some-actor.test-data.ts';

const TODAY = isoDate('2026-10-20');
const dayOrNone = (day: string | null) => (day === null ? null : isoDate(day));
const held = (startsOn: string, endsOn: string | null, role: Role = 'officer'): Membership => ({
	id: 'membership',
	role,
	startsOn: isoDate(startsOn),
	endsOn: dayOrNone(endsOn),
});
const by = (role: Role) => someActor({ personId: 'adam', roles: [role] });

interface Giving {
	readonly administrator?: Role;
	readonly personId?: string;
	readonly kind?: OrganisationKind;
	readonly memberships?: readonly Membership[];
	readonly role?: Role;
	readonly from?: string;
	readonly to?: string | null;
}

function giving({ administrator = 'organisation-administrator', ...asked }: Giving) {
	const actor = by(administrator);
	const give = {
		role: asked.role ?? 'officer',
		startsOn: isoDate(asked.from ?? TODAY),
		endsOn: dayOrNone(asked.to ?? null),
	};
	const { personId = 'ann', kind = 'commissioning-body', memberships = [] } = asked;
	const person = { personId, organisationKind: kind, memberships };
	return { give, answer: decideRoleGiving(actor, peopleScopeFor(actor), person, give, TODAY) };
}

test.each<[string, Giving]>([
	['from today with no end', {}],
	['for today alone', { to: '2026-10-20' }],
	['from a later day', { from: '2026-11-01', to: '2026-11-30' }],
	['another role beside the one held', { memberships: [held('2026-01-01', null, 'approver')] }],
	['again after the last day of the same', { memberships: [held('2026-01-01', '2026-10-19')] }],
	['up to the day before the same begins', { to: '2026-10-31', memberships: [held('2026-11-01', null)] }],
	['what ended before it had begun', { memberships: [held('2026-11-01', '2026-10-19')] }],
	[
		'an administrator, by the system’s',
		{ administrator: 'system-administrator', role: 'organisation-administrator' },
	],
])('a role is given %s', (_, asked) => {
	const { give, answer } = giving(asked);
	expect(answer).toEqual(accepted(give));
});

test.each<[string, Giving, RoleRefusal]>([
	['by whom it would be held', { personId: 'adam' }, 'own-roles'],
	['of another kind of organisation', { kind: 'provider' }, 'not-yours-to-give'],
	['of the office, by the system’s', { administrator: 'system-administrator' }, 'not-yours-to-give'],
	['by whom administers nobody', { administrator: 'officer' }, 'not-yours-to-give'],
	['from yesterday', { from: '2026-10-19' }, 'starts-in-the-past'],
	['to a day before its first', { from: '2026-10-21', to: '2026-10-20' }, 'ends-before-it-starts'],
	['held with no end', { memberships: [held('2026-01-01', null)] }, 'held-already'],
	['held to its first day', { memberships: [held('2026-01-01', '2026-10-20')] }, 'held-already'],
	['held from its last day', { to: '2026-10-31', memberships: [held('2026-10-31', null)] }, 'held-already'],
	['with no end and held later', { memberships: [held('2027-01-01', '2027-01-31')] }, 'held-already'],
	[
		'held besides others',
		{ memberships: [held('2026-01-01', null, 'approver'), held('2026-01-01', null)] },
		'held-already',
	],
])('a role is not given %s', (_, asked, refusal) => {
	expect(giving(asked).answer).toEqual(refused(refusal));
});

test('however roles are given one after the other, nobody holds the same twice on a day', () => {
	const day = fc.integer({ min: 0, max: 20 });
	fc.assert(
		fc.property(fc.array(fc.tuple(day, fc.option(day))), (wishes) => {
			const memberships: Membership[] = [];
			for (const [from, to] of wishes) {
				const span = { from: addDays(TODAY, from), to: to === null ? null : addDays(TODAY, to) };
				const { answer } = giving({ ...span, memberships });
				if (answer.ok) memberships.push({ id: `${memberships.length}`, ...answer.value });
			}
			for (let ahead = 0; ahead < 25; ahead++)
				expect(
					memberships.filter((each) => isInForce(each, addDays(TODAY, ahead))).length,
				).toBeLessThanOrEqual(1);
		}),
	);
});

test.each<[string, Membership, Role, string]>([
	['one in force', held('2026-01-01', null), 'organisation-administrator', '2026-10-19'],
	[
		'one with a last day to come',
		held('2026-01-01', '2026-12-31'),
		'organisation-administrator',
		'2026-10-19',
	],
	['one on its last day', held('2026-01-01', '2026-10-20'), 'organisation-administrator', '2026-10-19'],
	['one that begins today', held('2026-10-20', null), 'organisation-administrator', '2026-10-19'],
	['one that has not begun', held('2026-11-01', null), 'organisation-administrator', '2026-10-19'],
	[
		'an administrator’s, by the system’s',
		held('2026-01-01', null, 'organisation-administrator'),
		'system-administrator',
		'2026-10-19',
	],
])('a role ends at once: %s', (_, membership, administrator, endsOn) => {
	const actor = by(administrator);
	const other = { ...held('2026-01-01', null, 'approver'), id: 'another' };
	const person = {
		personId: 'ann',
		organisationKind: 'commissioning-body' as const,
		memberships: [other, membership],
	};
	const answer = decideRoleEnding(actor, peopleScopeFor(actor), person, 'membership', TODAY);
	expect(answer).toEqual(accepted({ membership, endsOn: isoDate(endsOn) }));
	expect(isInForce({ startsOn: membership.startsOn, endsOn: isoDate(endsOn) }, TODAY)).toBe(false);
});

test.each<[string, string, Role, readonly Membership[], RoleRefusal]>([
	['their own', 'adam', 'organisation-administrator', [held('2026-01-01', null)], 'own-roles'],
	['one never held', 'ann', 'organisation-administrator', [], 'not-held'],
	['one that is over', 'ann', 'organisation-administrator', [held('2026-01-01', '2026-10-19')], 'not-held'],
	[
		'one of the office, by the system’s',
		'ann',
		'system-administrator',
		[held('2026-01-01', null)],
		'not-yours-to-give',
	],
	['any, by whom administers nobody', 'ann', 'officer', [held('2026-01-01', null)], 'not-yours-to-give'],
])('nobody ends %s', (_, personId, administrator, memberships, refusal) => {
	const actor = by(administrator);
	const person = { personId, organisationKind: 'commissioning-body' as const, memberships };
	expect(decideRoleEnding(actor, peopleScopeFor(actor), person, 'membership', TODAY)).toEqual(
		refused(refusal),
	);
});
