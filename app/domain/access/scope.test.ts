import { expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { boardsScopeFor } from './boards-scope.ts';
import { bodyOf } from './body-of.ts';
import { scopeFor } from './scope.ts';
import { scopeOfClock } from './scope-of-clock.ts';
import { someActor } from './some-actor.test-data.ts';

const PROVIDER = { organisationId: 'trust', organisationKind: 'provider' } as const;
const AUTHORITY = { organisationId: 'council', organisationKind: 'local-authority' } as const;
const INSTALLATION = { organisationId: 'host', organisationKind: 'installation' } as const;

test.each<[string, Partial<Actor>, object]>([
	['an officer', {}, { kind: 'office', bodyId: 'west' }],
	['an auditor', { roles: ['auditor'] }, { kind: 'office', bodyId: 'west' }],
	[
		'a member of boards',
		{ roles: ['board-member'], boardIds: ['crime'] },
		{ kind: 'board', bodyId: 'west', boardIds: ['crime'] },
	],
	[
		'an officer who sits on a board',
		{ roles: ['board-member', 'officer'], boardIds: ['crime'] },
		{ kind: 'office', bodyId: 'west' },
	],
	[
		'an administrator who sits on a board',
		{ roles: ['organisation-administrator', 'board-member'], boardIds: ['crime'] },
		{ kind: 'board', bodyId: 'west', boardIds: ['crime'] },
	],
	['the body’s administrator', { roles: ['organisation-administrator'] }, { kind: 'nothing' }],
	['somebody of the body whose roles have ended', { roles: [] }, { kind: 'nothing' }],
	[
		'a provider',
		{ ...PROVIDER, roles: ['provider-preparer'] },
		{ kind: 'provider', organisationId: 'trust' },
	],
	[
		'an authority',
		{ ...AUTHORITY, areaId: 'walsall', roles: ['authority-officer'] },
		{ kind: 'authority', organisationId: 'council', areaId: 'walsall' },
	],
	['an authority without an area', { ...AUTHORITY, roles: ['authority-officer'] }, { kind: 'nothing' }],
	['the installation', { ...INSTALLATION, roles: ['system-administrator'] }, { kind: 'installation' }],
])('%s reaches its own', (_, but, scope) => {
	expect(scopeFor(someActor(but))).toEqual(scope);
});

test('a clock, which is nobody, reaches everything', () => {
	expect(scopeOfClock()).toEqual({ kind: 'everything' });
});

test.each<[string, Partial<Actor>, object | null]>([
	['an officer', {}, { bodyId: 'west' }],
	['an auditor', { roles: ['auditor'] }, { bodyId: 'west' }],
	['the body’s administrator', { roles: ['organisation-administrator'] }, { bodyId: 'west' }],
	['a board’s member', { roles: ['board-member'] }, null],
	['a provider’s administrator', { ...PROVIDER, roles: ['organisation-administrator'] }, null],
	['an authority’s administrator', { ...AUTHORITY, roles: ['organisation-administrator'] }, null],
	['the system’s administrator', { ...INSTALLATION, roles: ['system-administrator'] }, null],
])('%s keeps the boards of the own body, or none', (_, but, scope) => {
	expect(boardsScopeFor(someActor(but))).toEqual(scope);
});

test.each([
	['commissioning-body', 'west'],
	['provider', null],
	['local-authority', null],
	['installation', null],
] as const)('what is done to somebody of a %s is for the auditors of %s', (organisationKind, bodyId) => {
	expect(bodyOf({ organisationId: 'west', organisationKind })).toBe(bodyId);
});
