import { expect, test } from 'vitest';
import { owesCode } from './owes-code.ts';
import { type OrganisationKind, ROLE_NAMES, ROLES, ROLES_OF_KIND, type Role } from './role.ts';

test('every role has a name and a place: one kind of organisation, but for the administrator of each', () => {
	for (const role of ROLES) {
		const kinds = Object.values(ROLES_OF_KIND).filter((roles) => roles.includes(role));
		expect([role, kinds.length]).toEqual([role, role === 'organisation-administrator' ? 3 : 1]);
		expect(ROLE_NAMES[role]).not.toBe('');
	}
	expect(new Set(Object.values(ROLE_NAMES)).size).toBe(ROLES.length);
});

test.each<[Role, OrganisationKind]>([
	['officer', 'commissioning-body'],
	['approver', 'commissioning-body'],
	['bid-opener', 'commissioning-body'],
	['evaluator', 'commissioning-body'],
	['board-member', 'commissioning-body'],
	['auditor', 'commissioning-body'],
	['provider-preparer', 'provider'],
	['provider-certifier', 'provider'],
	['provider-deputy-certifier', 'provider'],
	['provider-signatory', 'provider'],
	['authority-officer', 'local-authority'],
	['authority-approver', 'local-authority'],
	['system-administrator', 'installation'],
])('%s is a role of a %s', (role, kind) => {
	expect(ROLES_OF_KIND[kind]).toContain(role);
});

test.each<[Role[], boolean]>([
	[['officer'], true],
	[['approver'], true],
	[['bid-opener'], true],
	[['evaluator'], true],
	[['auditor'], true],
	[['organisation-administrator'], true],
	[['system-administrator'], true],
	[['provider-preparer'], false],
	[['authority-officer'], false],
	[['provider-preparer', 'organisation-administrator'], true],
	[['organisation-administrator', 'provider-preparer'], true],
	[[], false],
])('%j: a one-time code is asked for: %s', (roles, owes) => {
	expect(owesCode(roles)).toBe(owes);
});
