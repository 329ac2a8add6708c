import { expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { boardReportScope } from './board-report-scope.ts';
import type { Role } from './role.ts';

const actor = (roles: readonly Role[]): Actor => ({
	personId: 'p',
	personName: 'P',
	organisationId: 'body',
	organisationName: 'Body',
	organisationKind: 'commissioning-body',
	areaId: null,
	boardIds: ['crime-board'],
	roles,
});

test.each<[readonly Role[], string]>([
	[['officer'], 'office'],
	[['approver', 'board-member'], 'office'],
	[['auditor'], 'office'],
	[['board-member'], 'board'],
	[['bid-opener', 'board-member'], 'board'],
	[['evaluator', 'board-member'], 'board'],
	[['bid-opener'], 'nothing'],
])('%j reads board reports as %s', (roles, kind) => {
	expect(boardReportScope(actor(roles)).kind).toBe(kind);
});
