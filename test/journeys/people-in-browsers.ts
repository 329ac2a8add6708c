import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { Role } from '../../app/domain/access/role.ts';
import type { Services } from '../../app/services.ts';
import { actorNamed, memberOf } from '../setup/actor-named.ts';
import { sessionFor } from '../setup/session-for.ts';

/** What a journey needs of the portal that it goes through. */
export interface JourneyPortal {
	readonly origin: string;
	readonly services: Services;
}

interface People {
	/** A new profile of somebody who has not signed in. */
	somebodyNew(): Promise<Page>;
	/** Signed in by a session of theirs, where signing in is not the point. */
	signedIn(role: Role, organisation: string): Promise<Page>;
	/** One of those who hold a role, by name. */
	personSignedIn(personId: string): Promise<Page>;
	/** The same, as a member of the board. */
	memberSignedIn(board: string): Promise<Page>;
}

/** Only against hanging for ever: of a machine with a load of 40 a page has taken more than 20 seconds. */
const LONGEST_WAIT_MS = 60_000;

/** The journeys' one browser, for the file's people. */
export function peopleInBrowsers(): (portal: JourneyPortal, scripts: boolean) => People {
	let browser: Browser;
	const faults: string[] = [];
	beforeAll(async () => {
		browser = await chromium.connect(inject('portal').browser);
	});
	afterAll(async () => {
		await browser.close();
		expect(faults, 'scripts of the pages broke').toEqual([]);
	});
	return (portal, scripts) => {
		const somebodyNew = async (): Promise<Page> => {
			const context = await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: scripts });
			const page = await context.newPage();
			page.setDefaultTimeout(LONGEST_WAIT_MS);
			page.on('pageerror', (fault) => faults.push(`${page.url()}: ${fault.message}`));
			return page;
		};
		const withSession = async (personId: string): Promise<Page> => {
			const page = await somebodyNew();
			const [name = '', value = ''] = (await sessionFor(portal.services, personId)).split('=');
			await page
				.context()
				.addCookies([
					{ name, value, domain: '127.0.0.1', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' },
				]);
			return page;
		};
		return {
			somebodyNew,
			personSignedIn: withSession,
			signedIn: async (role, organisation) => {
				const [, actor] = await actorNamed(portal.services, role, organisation);
				return withSession(actor.personId);
			},
			memberSignedIn: async (board) => withSession(await memberOf(portal.services, board)),
		};
	};
}
