import { expect, test } from 'vitest';
import { boardReportScope } from './board-report-scope.ts';
import type { Role } from './role.ts';
import { someActor } from './some-actor.test-data.ts';

test.each<[readonly Role[], string]>([
	[['officer'], 'office'],
	[['approver', 'board-member'], 'office'],
	[['auditor'], 'office'],
	[['board-member'], 'board'],
	[['bid-opener', 'board-member'], 'board'],
	[['evaluator', 'board-member'], 'board'],
	[['bid-opener'], 'nothing'],
])('%j reads board reports as %s', (roles, kind) => {
	expect(boardReportScope(someActor({ roles })).kind).toBe(kind);
});
