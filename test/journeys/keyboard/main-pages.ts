import type { Role } from '../../../app/domain/access/role.ts';

/**
 * The pages on which each role does its work, by their routes: a person walks each of them by the Tab key. Null: not signed in. The first two
 * of a role are walked with every `npm test`, all of them by `npm run axe`.
 */
export const MAIN_PAGES: readonly (readonly [role: Role | null, ...routes: string[]])[] = [
	[null, 'sign-in/password', 'public/area', 'sign-in/forgotten-password', 'public/areas', 'public/accessibility'],
	[
		'officer',
		'returns/review',
		'programmes/new',
		'home',
		'programmes/list',
		'programmes/show',
		'programmes/edit',
		'programmes/specification/show',
		'performance/programme',
		'performance/kpi',
		'returns/list',
		'returns/ask',
		'returns/version',
		'chase/board',
		'chase/contact',
		'board-reports/list',
		'board-reports/words',
		'account/show',
	],
	['approver', 'board-reports/approve', 'home', 'board-reports/show'],
	['auditor', 'audit/search', 'audit/event', 'home'],
	['organisation-administrator', 'people/invite', 'boards/show', 'home', 'people/list', 'people/person', 'boards/list'],
	['provider-preparer', 'returns/section', 'returns/narrative', 'home', 'returns/list', 'returns/show', 'returns/paste', 'returns/check', 'returns/query'],
	['provider-certifier', 'returns/certify', 'home'],
	['provider-deputy-certifier', 'returns/certify'],
	['provider-signatory', 'home'],
	['authority-officer', 'performance/area', 'home'],
	['authority-approver', 'home'],
	['board-member', 'board-reports/show', 'home', 'board-reports/list'],
	['system-administrator', 'organisations/list', 'outbox/list', 'home', 'business-date'],
];
