import { describe, expect, test } from 'vitest';
import { pagesFor } from '../components/layout/portal-pages.ts';
import { type OrganisationKind, ROLES_OF_KIND, type Role } from '../domain/access/role.ts';
import { someActor } from '../domain/access/some-actor.test-data.ts';
import { navigationOf } from './navigation.ts';

const EVERYBODY = Object.entries(ROLES_OF_KIND).flatMap(([kind, roles]) =>
	roles.map((role): [Role, OrganisationKind] => [role, kind as OrganisationKind]),
);
const pagesOf = (roles: readonly Role[], organisationKind: OrganisationKind, onlyBids = false) =>
	pagesFor(someActor({ roles, organisationKind }), { demonstration: true, onlyBids });
const rowsAt = (path: string, roles: readonly Role[] = ['officer'], programme: string | null = null) =>
	navigationOf(pagesOf(roles, 'commissioning-body'), { path, programme });
const currentIn = (rows: ReturnType<typeof rowsAt>) =>
	rows.map(({ links }) =>
		links.flatMap(({ text, current }) => (current === null ? [] : [`${text}: ${current}`])),
	);

describe('the first row', () => {
	test.each(EVERYBODY)('of a %s of a %s has six links at most, home first and "More" last', (role, kind) => {
		const [first] = navigationOf(pagesOf([role], kind), { path: '/', programme: null });
		const texts = first?.links.map(({ text }) => text) ?? [];
		expect(texts.length).toBeLessThanOrEqual(6);
		expect([texts[0], texts.at(-1)]).toEqual(['Home', 'More']);
	});

	test('of somebody with every role of the body has six too', () => {
		expect(rowsAt('/', ROLES_OF_KIND['commissioning-body'])[0]?.links).toHaveLength(6);
	});

	test('leads each to their own work', () => {
		const of = (role: Role, kind: OrganisationKind) =>
			navigationOf(pagesOf([role], kind), { path: '/', programme: null })[0]?.links.map(({ text }) => text);
		expect(of('officer', 'commissioning-body')).toEqual([
			'Home',
			'Programmes',
			'Returns',
			'Agreements and money',
			'Board papers',
			'More',
		]);
		expect(of('provider-certifier', 'provider')).toEqual([
			'Home',
			'Returns',
			'Agreements and money',
			'Places',
			'Orders and invoices',
			'More',
		]);
		expect(of('authority-officer', 'local-authority')?.slice(1, 4)).toEqual([
			'Your area',
			'Buy places',
			'Orders and invoices',
		]);
		expect(of('evaluator', 'commissioning-body')?.[1]).toBe('Tenders');
	});
});

describe('where one is', () => {
	test.each([
		['/', [['Home: page']]],
		['/more', [['More: page']]],
		['/account', [['More: true']]],
		['/returns', [['Returns: page'], ['Returns: page']]],
		['/returns/abc/review', [['Returns: true'], ['Returns: true']]],
		['/chase', [['Returns: true'], ['Chase board: page']]],
		['/claims/abc', [['Agreements and money: true'], ['Payments: true']]],
		['/agreements/abc', [['Agreements and money: true'], ['Agreements: true']]],
		['/boards/abc', [['Board papers: true'], ['Boards: true']]],
		['/tenders/abc', [['More: true']]],
		['/can-i-refer', [[]]],
	])('at %s is marked in every row that holds it', (path, marked) => {
		expect(currentIn(rowsAt(path))).toEqual(marked);
	});

	test('a provider’s performance stands beside its returns, and is nobody else’s', () => {
		const at = (role: Role, kind: OrganisationKind) =>
			navigationOf(pagesOf([role], kind), { path: '/performance/dvpp', programme: null });
		expect(currentIn(at('provider-preparer', 'provider'))).toEqual([
			['Returns: true'],
			['Your performance: true'],
		]);
		expect(currentIn(at('officer', 'commissioning-body'))).toEqual([[]]);
		const onlyBids = pagesOf(['provider-preparer'], 'provider', true).map(({ href }) => href);
		expect(onlyBids).not.toContain('/performance');
	});

	test.each([
		['/programmes/dvpp', 'Programmes: true', 'Overview: page'],
		['/programmes/dvpp/edit/boards', 'Programmes: true', 'Overview: true'],
		['/programmes/dvpp/performance/partner-contact', 'Programmes: true', 'Performance: true'],
		['/programmes/dvpp/measures/starts', 'Programmes: true', 'Performance: true'],
		['/programmes/dvpp/costs', 'Programmes: true', 'Money: true'],
		['/returns', 'Returns: page', 'Returns: page'],
		['/board-reports', 'Board papers: page', 'Papers: page'],
	])('at %s of a programme is marked among its own pages', (path, first, second) => {
		expect(currentIn(rowsAt(path, ['officer'], 'dvpp'))).toEqual([[first], [second]]);
	});

	test('a programme has its seven pages for whoever sees programmes, and none for others', () => {
		const [, second] = rowsAt('/programmes/dvpp', ['auditor'], 'dvpp');
		expect(second?.links.map(({ text }) => text)).toEqual([
			'Overview',
			'Performance',
			'Returns',
			'Places',
			'Money',
			'Specification',
			'Papers',
		]);
		const provider = navigationOf(pagesOf(['provider-preparer'], 'provider'), {
			path: '/programmes/dvpp/specification',
			programme: 'dvpp',
		});
		expect(provider).toHaveLength(1);
	});
});

test('every page of a menu is in the first row, or in the second of one that is there, or on the page of all pages', () => {
	for (const [role, kind] of EVERYBODY) {
		const pages = pagesOf([role], kind);
		for (const { href } of pages) {
			const rows = navigationOf(pages, { path: href, programme: null });
			expect(rows[0]?.links.filter(({ current }) => current !== null)).toHaveLength(1);
		}
	}
});

test('an organisation that has only bid is led to no agreement, return or payment', () => {
	const [first] = navigationOf(pagesOf(['provider-certifier'], 'provider', true), {
		path: '/',
		programme: null,
	});
	expect(first?.links.map(({ text }) => text)).toEqual(['Home', 'Bids', 'Your account', 'More']);
});
