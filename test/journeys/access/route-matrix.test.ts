import { beforeAll, expect, test } from 'vitest';
import { ROLES } from '../../../app/domain/access/role.ts';
import { ask } from '../../setup/http-client.ts';
import { portalOfItsOwn } from '../../setup/portal-of-its-own.ts';
import { sessionFor } from '../../setup/session-for.ts';
import { factsOfAll, foreignWords, foundIn } from './foreign-words.ts';
import { brokenLinks } from './links-of-pages.ts';
import { prepareRecords } from './records/prepare-records.ts';
import { ROUTE_TABLE } from './route-table.ts';
import { type PortalRoute, routesOfBuild } from './routes-of-build.ts';
import { headerProblems, type Step, stepsOf, type Walked, walk } from './walk.ts';
import { writeAccessMatrix } from './write-access-matrix.ts';

const portal = portalOfItsOwn(prepareRecords);
let routes: readonly PortalRoute[] = [];
let steps: readonly Step[] = [];
let walked: readonly Walked[] = [];
let eventsBefore = 0;

const lastEvent = async (): Promise<number> =>
	(await portal.services.db.reader.selectFrom('chainHead').select('sequence').executeTakeFirstOrThrow())
		.sequence;

beforeAll(async () => {
	routes = await routesOfBuild();
	steps = await stepsOf(portal.services, routes);
	eventsBefore = await lastEvent();
	walked = await walk(portal.origin, portal.services, steps);
}, 900_000);

test('every handler carries the permission that guards it, and every address answers a GET', () => {
	expect(routes.length).toBeGreaterThan(10);
	expect(
		routes.filter(({ reads, writes }) => reads === null || reads === 'unguarded' || writes === 'unguarded'),
	).toEqual([]);
});

test('the table of sample records names no route that is gone', () => {
	expect(Object.keys(ROUTE_TABLE).filter((id) => routes.every((route) => route.id !== id))).toEqual([]);
});

test('every route answers every role, for its own records and for others, as the policy and the scope say', () => {
	expect(new Set(steps.flatMap(({ asker }) => asker.role ?? []))).toEqual(new Set(ROLES));
	expect(walked.length).toBe(steps.length);
	expect(walked.flatMap(({ problems }) => problems).slice(0, 40)).toEqual([]);
});

test('every address that names a record was tried with one that is reached and one that is not', () => {
	const named = routes.filter(({ pattern, reads }) => pattern.includes(':') && reads !== 'public');
	const untried = named.filter(({ id }) => {
		const whys = new Set(steps.filter(({ route }) => route.id === id).map(({ expected }) => expected.why));
		return !whys.has('allowed') || !whys.has('record');
	});
	expect(untried.map(({ pattern }) => pattern)).toEqual([]);
	const formless = named.filter(({ id, writes }) => writes !== null && ROUTE_TABLE[id]?.form === undefined);
	expect(formless.map(({ pattern }) => pattern)).toEqual([]);
});

test('no page names a programme, a return or an organisation of others', async () => {
	const facts = await factsOfAll(portal.services);
	const guardedPages = walked.filter(({ html, route }) => html !== '' && route.reads !== 'public');
	const leaks = guardedPages.flatMap(({ asker, html, path }) =>
		foundIn(html, foreignWords(facts, asker))
			.filter((found) => !(path.startsWith('/bids/') && facts.winners.includes(found)))
			.map((found) => `${path} shows ${asker.name} ${found}`),
	);
	expect(guardedPages.length).toBeGreaterThan(50);
	expect(leaks.slice(0, 40)).toEqual([]);
});

test('no page offers its reader a link that leads nowhere or is refused', async () => {
	expect((await brokenLinks(portal.origin, portal.services, walked)).slice(0, 60)).toEqual([]);
});

test('nothing was done: not by an empty form, and not by a whole one to a record of others', async () => {
	const events = await portal.services.db.reader
		.selectFrom('auditEvent')
		.select(['action', 'subjectKind'])
		.where('sequence', '>', eventsBefore)
		.orderBy('sequence')
		.execute();
	const foreseen = new Set(Object.values(ROUTE_TABLE).flatMap((entry) => entry.events ?? []));
	expect([...new Set(events.map(({ action }) => action))].filter((action) => !foreseen.has(action))).toEqual(
		[],
	);
});

test('the matrix that an auditor reads is the one that was walked', async () => {
	await expect(writeAccessMatrix(routes, walked)).toMatchFileSnapshot('../../../docs/access-matrix.md');
});

const officersSteps = (): readonly Step[] => {
	const one = steps.find(({ asker }) => asker.role === 'officer')?.asker;
	return steps.filter(({ asker }) => asker === one);
};
const officer = async (): Promise<string> =>
	sessionFor(portal.services, officersSteps()[0]?.asker.personId ?? '');

test.each([
	['from another site', { 'Sec-Fetch-Site': 'cross-site' }],
	['from a neighbour of the site', { 'Sec-Fetch-Site': 'same-site' }],
	['typed into the address bar', { 'Sec-Fetch-Site': 'none' }],
	[
		'from a browser that says only another origin',
		{ 'Sec-Fetch-Site': undefined, Origin: 'http://127.0.0.1:1' },
	],
	['from a browser that hides its origin', { 'Sec-Fetch-Site': undefined, Origin: 'null' }],
	[
		'from something that says nothing of where it comes from',
		{ 'Sec-Fetch-Site': undefined, Origin: undefined },
	],
])('a form %s is refused on every address', async (_words, headers) => {
	const cookie = await officer();
	const before = await lastEvent();
	const taken: string[] = [];
	for (const path of new Set(steps.map((step) => step.path))) {
		const answer = await ask(portal.origin, { method: 'POST', path, cookie, form: '', headers });
		if (answer.status !== 403 || headerProblems(answer).length > 0)
			taken.push(`${path}: ${answer.status} ${headerProblems(answer).join(', ')}`);
	}
	expect(taken.slice(0, 20)).toEqual([]);
	expect(await lastEvent()).toBe(before);
});

test("Remix's own data requests are answered nowhere, whoever asks", async () => {
	const cookie = await officer();
	const answered: string[] = [];
	for (const { route, path, method } of officersSteps().filter(
		(step) => step.method === 'GET' || step.method === 'POST',
	)) {
		const [pathname, query = ''] = path.split('?');
		for (const asked of [
			`${path}${query === '' ? '?' : '&'}_data=${encodeURIComponent(route.id)}`,
			`${pathname === '/' ? '/_root' : pathname}.data`,
		]) {
			const answer = await ask(portal.origin, {
				method,
				path: asked,
				cookie,
				...(method === 'POST' ? { form: '' } : {}),
			});
			if (answer.status !== 404 || headerProblems(answer).length > 0)
				answered.push(`${method} ${asked}: ${answer.status} ${headerProblems(answer).join(', ')}`);
		}
	}
	expect(answered.slice(0, 20)).toEqual([]);
	expect((await ask(portal.origin, { path: '/__manifest?p=/', cookie })).status).toBe(404);
});

test('no fault was answered with what went wrong inside', () => {
	expect(
		walked
			.filter(({ status }) => status >= 500)
			.map(({ method, path, asker }) => `${method} ${path} by ${asker.name}`),
	).toEqual([]);
});
