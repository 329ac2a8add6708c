import type { Browser } from 'playwright-core';
import type { Services } from '../../../app/services.ts';
import { type Answer, ask } from '../../setup/http-client.ts';
import { sessionFor } from '../../setup/session-for.ts';
import type { Asker } from '../access/askers.ts';
import type { PortalRoute } from '../access/routes-of-build.ts';
import type { Step } from '../access/walk.ts';
import { type FilledForm, wronglyFilledForms } from './error-state.ts';
import { lookAtPage, newPage } from './look-at-page.ts';

/** One page to look at: an address, as somebody. */
export interface Look {
	readonly route: PortalRoute;
	readonly asker: Asker;
	readonly path: string;
	/** What state the page is in: of which record, empty, or with errors. */
	readonly state: string;
}

export interface Looked extends Look {
	readonly width: number;
	readonly problems: readonly string[];
	/** The forms on it that somebody can get wrong. */
	readonly forms: readonly FilledForm[];
}

/** The pages that are shown to somebody, once for each role. */
export const looksPerRole = (steps: readonly Step[]): readonly Look[] => oneOfEach(shown(steps), ({ route, asker }) => `${route.id} ${asker.role}`);

/** Once for each kind of organisation and once for each record: a return looks otherwise to its provider, and when it is queried. */
export function distinctLooks(steps: readonly Step[]): readonly Look[] {
	const looks = shown(steps);
	return [
		...new Set([
			...oneOfEach(looks, ({ route, asker }) => `${route.id} ${asker.kind} ${asker.role === 'board-member'}`),
			...oneOfEach(looks, ({ route, state }) => `${route.id} ${state}`),
		]),
	];
}

const shown = (steps: readonly Step[]): readonly Look[] =>
	steps
		.filter(({ method, route, expected }) => method === 'GET' && route.isPage && expected.why === 'allowed')
		.map(({ route, asker, path, record }) => ({ route, asker, path, state: record.name }));

const oneOfEach = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] => [...Map.groupBy(all, keyOf).values()].flatMap(([first]) => first ?? []);

/** The lists and start pages of people whose organisations have nothing yet. */
export const emptyLooks = (routes: readonly PortalRoute[], askers: readonly Asker[], holds: (asker: Asker, route: PortalRoute) => boolean): readonly Look[] =>
	oneOfEach(
		routes
			.filter(({ isPage, pattern, reads }) => isPage && !pattern.includes(':') && reads !== 'public')
			.flatMap((route) => askers.filter((asker) => holds(asker, route)).map((asker) => ({ route, asker, path: route.pattern, state: 'empty' }))),
		({ route, asker }) => `${route.id} ${asker.kind} ${asker.role === 'board-member'}`,
	);

export interface Portal {
	readonly origin: string;
	readonly services: Services;
}

/** Looks at each page at each width, and at each page of errors that its forms lead to. */
export async function lookAtAll(browser: Browser, { origin, services }: Portal, looks: readonly Look[], widths: readonly number[]): Promise<readonly Looked[]> {
	const cookies = new Map<string, string>();
	const cookieOf = async ({ personId, stage }: Asker): Promise<string | null> => {
		if (personId === null || stage === null) return null;
		const cookie = cookies.get(`${personId} ${stage}`) ?? (await sessionFor(services, personId, stage));
		cookies.set(`${personId} ${stage}`, cookie);
		return cookie;
	};
	const context = await browser.newContext();
	const looked: Looked[] = [];
	for (const width of widths) {
		const page = await newPage(context, width);
		const lookAt = async (look: Look, answer: Answer): Promise<void> => {
			if (!String(answer.headers['content-type']).startsWith('text/html')) return;
			const problems = await lookAtPage(page, `${origin}${look.path}`, answer);
			looked.push({ ...look, width, problems, forms: answer.status === 200 ? await wronglyFilledForms(page) : [] });
		};
		const tried = new Set<string>();
		for (const look of looks) {
			const answer = await ask(origin, { path: look.path, cookie: await cookieOf(look.asker) });
			if (answer.status === 303) continue;
			await lookAt(look, answer);
			for (const form of looked.at(-1)?.forms ?? []) {
				if (tried.has(`${look.route.id} ${look.state} ${form.body}`)) continue;
				tried.add(`${look.route.id} ${look.state} ${form.body}`);
				const refused = await ask(origin, { method: 'POST', path: form.action, cookie: await cookieOf(look.asker), form: form.body });
				if (refused.status !== 303) await lookAt({ ...look, path: form.action, state: `${look.state} with errors (${refused.status})` }, refused);
			}
		}
		await page.close();
	}
	await context.close();
	return looked;
}
