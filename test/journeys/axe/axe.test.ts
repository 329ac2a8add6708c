import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../../setup/chromium.ts';
import { portalOfItsOwn } from '../../setup/portal-of-its-own.ts';
import { holds } from '../access/expected-answer.ts';
import { prepareRecords } from '../access/records/prepare-records.ts';
import { routesOfBuild } from '../access/routes-of-build.ts';
import { stepsOf } from '../access/walk.ts';
import { type EmptyOrganisations, foundEmptyOrganisations } from './empty-organisations.ts';
import { WIDTHS } from './look-at-page.ts';
import { distinctLooks, emptyLooks, type Look, type Looked, lookAtAll } from './looks.ts';

let empty: EmptyOrganisations;
const portal = portalOfItsOwn(async (services) => {
	await prepareRecords(services);
	empty = await foundEmptyOrganisations(services);
});
let browser: Browser;
let looks: readonly Look[] = [];
let looked: readonly Looked[] = [];

beforeAll(async () => {
	browser = await openChromium();
	const routes = await routesOfBuild();
	looks = [...distinctLooks(await stepsOf(portal.services, routes)), ...emptyLooks(routes, empty.askers, (asker, route) => holds(asker, route.reads))];
	looked = await lookAtAll(browser, portal, looks, [WIDTHS.phone]);
}, 600_000);
afterAll(() => browser.close());

test('axe finds nothing, and nothing is wider than a phone, on any page, its errors and its empty state', () => {
	const wrong = looked.flatMap(({ path, state, asker, problems }) => problems.map((problem) => `${path} (${state}) as ${asker.name}: ${problem}`));
	expect(looked.length).toBeGreaterThan(20);
	expect(wrong).toEqual([]);
});

test('the pages looked at include errors and empty states', () => {
	expect(looked.filter(({ state }) => state.includes('with errors (422)')).length).toBeGreaterThan(1);
	expect(looked.filter(({ state }) => state === 'empty').length).toBeGreaterThan(3);
});
