import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../../setup/chromium.ts';
import { portalOfItsOwn } from '../../setup/portal-of-its-own.ts';
import { holds } from '../access/expected-answer.ts';
import { prepareRecords } from '../access/records/prepare-records.ts';
import { NOBODYS } from '../access/records/sample-record.ts';
import { ROUTE_TABLE } from '../access/route-table.ts';
import { routesOfBuild } from '../access/routes-of-build.ts';
import { stepsOf } from '../access/walk.ts';
import { type EmptyOrganisations, foundEmptyOrganisations } from './empty-organisations.ts';
import { WIDTHS } from './inspect-page.ts';
import { type Looked, lookAtAll } from './look-at-all.ts';
import { distinctLooks, emptyLooks, everyLook, type Look } from './looks.ts';

/** Where `npm run axe` wants to read what was found: then everything is looked at, at both widths. */
const RESULTS = process.env.AXE_EVERY_LOOK ?? '';
const widths = RESULTS === '' ? [WIDTHS.phone] : [WIDTHS.desk, WIDTHS.phone];

/** Pages of a route are alike; where everything is looked at, those that one role is shown. */
const kindOf = ({ route, asker }: Look): string => (RESULTS === '' ? route.id : `${route.id} ${asker.role}`);

/** Said as it is found: the whole takes minutes. */
function onLooked(one: Looked, pages: number): void {
	for (const problem of one.problems) process.stdout.write(`${findingOf(one, problem)}\n`);
	if (pages % 50 === 0) process.stdout.write(`${pages} pages…\n`);
}
const findingOf = ({ path, state, asker }: Looked, problem: string): string =>
	`${path} (${state}) as ${asker.name}: ${problem}`;

let empty: EmptyOrganisations;
const portal = portalOfItsOwn(async (services) => {
	await prepareRecords(services);
	empty = await foundEmptyOrganisations(services);
});
let browser: Browser;
let looked: readonly Looked[] = [];

beforeAll(async () => {
	browser = await openChromium();
	const routes = await routesOfBuild();
	const steps = await stepsOf(portal.services, routes);
	const looks = [
		...(RESULTS === '' ? distinctLooks(steps) : everyLook(steps)),
		...emptyLooks(
			routes,
			empty.askers,
			(asker, { id, reads }) => holds(asker, reads) && (ROUTE_TABLE[id]?.reached?.(asker, NOBODYS) ?? true),
		),
	];
	const { origin, services } = portal;
	looked = await lookAtAll(looks, {
		browser,
		origin,
		services,
		widths,
		kindOf,
		drawsAll: RESULTS !== '',
		pictures: process.env.AXE_PICTURES ?? '',
		onLooked,
	});
	const told = {
		pages: looked.length,
		byAxe: looked.filter(({ byAxe }) => byAxe).length,
		errors: withErrors().length,
		empty: empties().length,
		widths,
		findings: findings(),
	};
	if (RESULTS !== '') writeFileSync(RESULTS, JSON.stringify(told, null, '\t'));
}, 3_600_000);
afterAll(() => browser.close());

const withErrors = (): readonly Looked[] => looked.filter(({ state }) => state.includes('with errors (422)'));
const empties = (): readonly Looked[] => looked.filter(({ state }) => state === 'empty');
const findings = (): readonly string[] =>
	looked.flatMap((one) => one.problems.map((problem) => findingOf(one, problem)));

test('axe finds nothing, and nothing is wider than a phone, on any page, its errors and its empty state', () => {
	expect(looked.length).toBeGreaterThan(300);
	expect(findings()).toEqual([]);
});

test('the pages looked at include errors and empty states', () => {
	expect(withErrors().length).toBeGreaterThan(20);
	expect(empties().length).toBeGreaterThan(20);
	expect(
		empties()
			.filter(({ status }) => status !== 200)
			.map(({ path, asker }) => `${path} as ${asker.name}`),
	).toEqual([]);
});
