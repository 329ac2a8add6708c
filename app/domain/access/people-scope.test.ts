import { expect, test } from 'vitest';
import { type PeopleScope, peopleScopeFor, rolesToGive } from './people-scope.ts';
import type { OrganisationKind, Role } from './role.ts';
import { someActor } from './some-actor.test-data.ts';

const reach = (...roles: Role[]): PeopleScope => peopleScopeFor(someActor({ roles }));

test.each<[Role[], object]>([
	[['organisation-administrator'], { kind: 'own-organisation', organisationId: 'west' }],
	[['officer', 'organisation-administrator'], { kind: 'own-organisation', organisationId: 'west' }],
	[['system-administrator'], { kind: 'administrators-everywhere' }],
	[['officer', 'approver', 'auditor'], { kind: 'nobody' }],
	[['provider-certifier'], { kind: 'nobody' }],
	[[], { kind: 'nobody' }],
])('%j looks after %j', (roles, expected) => {
	expect(reach(...roles)).toEqual(expected);
});

test.each<[Role, OrganisationKind, readonly Role[]]>([
	[
		'organisation-administrator',
		'local-authority',
		['authority-officer', 'authority-approver', 'organisation-administrator'],
	],
	// The system's administrator lets administrators in, never anybody who sees a figure.
	['system-administrator', 'commissioning-body', ['organisation-administrator']],
	['system-administrator', 'provider', ['organisation-administrator']],
	['system-administrator', 'local-authority', ['organisation-administrator']],
	['system-administrator', 'installation', ['system-administrator']],
	['officer', 'commissioning-body', []],
])('%s gives in a %s %j', (role, kind, roles) => {
	expect(rolesToGive(reach(role), kind)).toEqual(roles);
});
