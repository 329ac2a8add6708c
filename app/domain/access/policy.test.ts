import { expect, test } from 'vitest';
import { mayDo, POLICY, type RolePermission } from './policy.ts';
import type { Role } from './role.ts';
import { someActor } from './some-actor.test-data.ts';

const ALL = Object.keys(POLICY) as RolePermission[];
const may = (role: Role, permission: RolePermission) => mayDo(someActor({ roles: [role] }), permission);
const heldBy = (role: Role) => ALL.filter((permission) => may(role, permission));

test('a visitor does what is public, and nothing else', () => {
	expect(mayDo(null, 'public')).toBe(true);
	expect(mayDo(null, 'signed-in')).toBe(false);
	expect(ALL.filter((permission) => mayDo(null, permission))).toEqual([]);
});

test('who has no role does what everybody does who is signed in', () => {
	const nobody = someActor({ roles: [] });
	expect([mayDo(nobody, 'public'), mayDo(nobody, 'signed-in')]).toEqual([true, true]);
	expect(ALL.filter((permission) => mayDo(nobody, permission))).toEqual([]);
});

test('one of several roles is enough', () => {
	expect(mayDo(someActor({ roles: ['board-member', 'approver'] }), 'payment.approve')).toBe(true);
	expect(mayDo(someActor({ roles: ['board-member', 'auditor'] }), 'payment.approve')).toBe(false);
});

test('an auditor reads and changes nothing', () => {
	const changing = heldBy('auditor').filter((held) => !/\.(view|view-draft|read|search)$/.test(held));
	expect(changing).toEqual([]);
	expect(heldBy('auditor')).toContain('audit.search');
});

test('a board’s member reads papers, and nothing else', () => {
	expect(heldBy('board-member')).toEqual(['board-report.read']);
});

test('the system’s administrator sees no figure', () => {
	expect(heldBy('system-administrator').sort()).toEqual([
		'audit.search',
		'clock.move',
		// Organisations and people alone: each kind of rows asks for the permission of its page besides.
		'data.import',
		'device.recover',
		'health.view',
		'job.run',
		'organisation.manage',
		'outbox.view',
		'person.invite',
	]);
});

// A second pair of eyes is another role: who writes, and who says yes.
test.each<[RolePermission, Role, RolePermission, Role]>([
	['specification.edit', 'officer', 'specification.publish', 'approver'],
	['board-report.draft', 'officer', 'board-report.approve', 'approver'],
	['agreement.edit', 'officer', 'agreement.approve', 'approver'],
	['agreement.edit', 'officer', 'agreement.accept', 'provider-signatory'],
	['payment.draft', 'officer', 'payment.approve', 'approver'],
	['claim.submit', 'provider-certifier', 'claim.review', 'officer'],
	['return.certify', 'provider-certifier', 'return.review', 'officer'],
	['order.place', 'authority-officer', 'order.approve', 'authority-approver'],
	['invoice.match', 'authority-officer', 'invoice.pay', 'authority-approver'],
	['return.prepare', 'provider-preparer', 'return.certify', 'provider-certifier'],
])('%s is %s’s, %s is %s’s', (writes, writer, approves, approver) => {
	expect([may(writer, writes), may(approver, approves), may(writer, approves)]).toEqual([true, true, false]);
});

test.each<[Role, RolePermission]>([
	['authority-officer', 'return.view'],
	['authority-officer', 'performance.view'],
	['authority-officer', 'money.view'],
	['provider-preparer', 'performance.view'],
	['provider-preparer', 'statement.read'],
	['provider-certifier', 'board-report.read'],
	['provider-signatory', 'return.certify'],
	['officer', 'return.certify'],
	['bid-opener', 'performance.view'],
	['evaluator', 'performance.view'],
])('%s never has %s', (role, permission) => {
	expect(may(role, permission)).toBe(false);
});
