import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, type Running, run } from './processes.ts';

/** The session token of a person in a benchmark: known, since the benchmark signs them in itself. */
export const tokenOf = (personId: string): string => `benchmark-${personId}`;
export const cookieOf = (personId: string): string => `__Host-session=${tokenOf(personId)}`;

export interface RunningPortal extends Running {
	readonly port: number;
	readonly origin: string;
}

export interface PortalOptions {
	/** Told of every query. */
	readonly onQuery?: (message: unknown) => void;
	/** Remembers nothing of KPIs from one request to the next. */
	readonly forgets?: boolean;
	/** Another checkout of the project, built, whose portal is run. */
	readonly checkout?: string;
}

/** The portal on a database file with those people signed in. */
export async function runPortal(
	file: string,
	people: readonly string[],
	{ onQuery, forgets = false, checkout }: PortalOptions = {},
): Promise<RunningPortal> {
	const port = await freePort();
	const words = [resolve(file), String(port), people.join(',')];
	if (onQuery !== undefined) words.push('--queries');
	if (forgets) words.push('--forget');
	const running = await run('./serve-portal.ts', words, {
		...(onQuery === undefined ? {} : { onMessage: onQuery }),
		...(checkout === undefined ? {} : { checkout }),
		node: optionsOfServe(checkout ?? '.'),
	});
	return { ...running, port, origin: `http://127.0.0.1:${port}` };
}

/** Node's options in `npm run serve`: the portal is measured as it is run. */
function optionsOfServe(checkout: string): readonly string[] {
	const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
		readonly scripts: { readonly serve: string };
	};
	const options = /&& node (.*) scripts\/serve\.ts$/.exec(scripts.serve)?.[1];
	if (options === undefined) throw new Error('npm run serve is not what the benchmark knows');
	return options.split(' ');
}

/** One page, which must be there. */
export async function getPage(portal: RunningPortal, personId: string, path: string): Promise<Response> {
	const reply = await fetch(portal.origin + path, {
		headers: { cookie: cookieOf(personId) },
		redirect: 'manual',
	});
	if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}`);
	return reply;
}
