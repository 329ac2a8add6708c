import { expect, test } from 'vitest';
import type { Actor } from '../access/actor.ts';
import type { Role } from '../access/role.ts';
import type { KpiReturn } from './kpi-return.ts';
import { savesByItself } from './saves-by-itself.ts';
import {
	after,
	markedReady,
	PREPARER,
	QUERIED,
	queried,
	saved,
	started,
	submitted,
} from './some-return.test-data.ts';

const somebody = (personId: string, ...roles: Role[]): Actor => ({
	personId,
	personName: 'Somebody',
	personEmail: 'somebody@example.org',
	organisationId: 'lead',
	organisationName: 'Lead',
	organisationKind: 'provider',
	areaId: null,
	boardIds: [],
	roles,
});
const DRAFT = after(started, saved());
const CHANGED = after(
	started,
	saved(),
	markedReady,
	submitted(),
	queried(),
	saved(PREPARER, '2017-07-08', 2),
);

test.each<[string, KpiReturn, Actor, boolean]>([
	['a preparer’s first words are', DRAFT, somebody('another', 'provider-preparer'), true],
	[
		'a certifier’s first are not: they would have prepared it',
		DRAFT,
		somebody('certifier', 'provider-certifier'),
		false,
	],
	['nor a deputy’s', DRAFT, somebody('deputy', 'provider-deputy-certifier'), false],
	['nor an officer’s', DRAFT, somebody('officer', 'officer'), false],
	[
		'nor those of a preparer who certifies too',
		DRAFT,
		somebody('both', 'provider-preparer', 'provider-certifier'),
		false,
	],
	['a certifier’s who has prepared it already are', DRAFT, somebody('preparer', 'provider-certifier'), true],
	[
		'in a queried return the first change is made by hand',
		QUERIED,
		somebody('preparer', 'provider-preparer'),
		false,
	],
	['and the next by itself', CHANGED, somebody('preparer', 'provider-preparer'), true],
	[
		'though not by a certifier who had no part in it',
		CHANGED,
		somebody('certifier', 'provider-certifier'),
		false,
	],
])('what is typed is saved before a button is pressed: %s', (_, kpiReturn, actor, saves) => {
	expect(savesByItself(kpiReturn, actor)).toBe(saves);
});
