import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Services } from '../../../app/services.ts';
import { type Answer, ask } from '../../setup/http-client.ts';
import { sessionFor } from '../../setup/session-for.ts';
import type { Asker } from '../access/askers.ts';
import { type FilledForm, wronglyFilledForms } from './error-state.ts';
import { inspectPage } from './inspect-page.ts';
import type { Look } from './looks.ts';
import { placesOf } from './places-of.ts';
import { openStage } from './stage.ts';

export interface Looked extends Look {
	readonly status: number;
	readonly problems: readonly string[];
	/** False where all that stands on it had been given to axe before, on other pages of its kind. */
	readonly byAxe: boolean;
}

interface Looking {
	readonly browser: Browser;
	readonly origin: string;
	readonly services: Services;
	readonly widths: readonly number[];
	/** Pages of one kind: axe is given those on which something stands that was on none of the same kind before. */
	readonly kindOf: (look: Look) => string;
	/** Whether the others are drawn too: for their width, their heading and their ids. */
	readonly drawsAll: boolean;
	/** The folder for a picture of each page at each width; empty for none. */
	readonly pictures: string;
	/** Told of each page as it has been looked at, and of how many there are by then. */
	readonly onLooked: (one: Looked, pages: number) => void;
}

/** Between two requests axe may work for longer than the portal keeps a connection open. */
const ALONE = { Connection: 'close' };
/** The machine may have two cores. */
const WINDOWS = 2;

/** Looks at each page, and at each page of errors that its forms lead to, in windows side by side. */
export async function lookAtAll(looks: readonly Look[], looking: Looking): Promise<readonly Looked[]> {
	const { browser, origin, services, widths, kindOf, drawsAll, pictures, onLooked } = looking;
	const queue = [...looks];
	const tried = new Set<string>();
	const seen = new Set<string>();
	const cookieOf = cookies(services);
	const looked: Looked[] = [];
	const isNew = (known: Set<string>, ...some: readonly string[]): boolean => {
		const before = known.size;
		for (const one of some) known.add(one);
		return known.size > before;
	};
	const lookOn = async (): Promise<void> => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const stage = await openStage(origin);
		const lookAt = async (look: Look, answer: Answer): Promise<readonly FilledForm[]> => {
			if (!String(answer.headers['content-type']).startsWith('text/html')) return [];
			const byAxe = isNew(seen, ...[...placesOf(answer.body)].map((place) => `${kindOf(look)} ${place}`));
			const picture = pictures === '' ? null : join(pictures, pictureName(look));
			const isDrawn = byAxe || drawsAll;
			const problems = isDrawn
				? await inspectPage({ page, stage, path: look.path, answer, widths, byAxe, picture })
				: [];
			const one = { ...look, status: answer.status, problems, byAxe };
			looked.push(one);
			onLooked(one, looked.length);
			return isDrawn && answer.status === 200 ? wronglyFilledForms(page) : [];
		};
		for (let look = queue.shift(); look !== undefined; look = queue.shift()) {
			const answer = await ask(origin, {
				path: look.path,
				cookie: await cookieOf(look.asker),
				headers: ALONE,
			});
			if (answer.status === 303) continue;
			for (const { action, body } of await lookAt(look, answer)) {
				if (
					!isNew(
						tried,
						`${look.route.id} ${look.asker.role} ${look.state} ${[...new URLSearchParams(body).keys()].join()}`,
					)
				)
					continue;
				const refused = await ask(origin, {
					method: 'POST',
					path: action,
					cookie: await cookieOf(look.asker),
					form: body,
					headers: ALONE,
				});
				if (refused.status !== 303)
					await lookAt(
						{ ...look, path: action, state: `${look.state} with errors (${refused.status})` },
						refused,
					);
			}
		}
		await context.close();
		await stage.close();
	};
	await Promise.all(Array.from({ length: WINDOWS }, lookOn));
	return looked;
}

const pictureName = ({ route, asker, state }: Look): string =>
	`${route.id.replace(/^routes\/|\/route$/g, '')}-${asker.role}-${state}`
		.replace(/[^\w]+/g, '-')
		.slice(0, 120);

function cookies(services: Services): (asker: Asker) => Promise<string | null> {
	const made = new Map<string, Promise<string>>();
	return async ({ personId, stage }) => {
		if (personId === null || stage === null) return null;
		const cookie = made.get(`${personId} ${stage}`) ?? sessionFor(services, personId, stage);
		made.set(`${personId} ${stage}`, cookie);
		return cookie;
	};
}
