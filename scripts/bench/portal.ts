import { freePort, type Running, run } from './processes.ts';

/** The session token of a person in a benchmark: known, since the benchmark signs them in itself. */
export const tokenOf = (personId: string): string => `benchmark-${personId}`;
export const cookieOf = (personId: string): string => `__Host-session=${tokenOf(personId)}`;

export interface RunningPortal extends Running {
	readonly port: number;
	readonly origin: string;
}

/** The portal on a database file with those people signed in. Its queries go to `onQuery` where that is given. */
export async function runPortal(file: string, people: readonly string[], onQuery?: (message: unknown) => void): Promise<RunningPortal> {
	const port = await freePort();
	const words = [file, String(port), people.join(',')];
	const running = await run('./serve-portal.ts', onQuery === undefined ? words : [...words, '--queries'], onQuery);
	return { ...running, port, origin: `http://127.0.0.1:${port}` };
}

/** One page, which must be there. */
export async function getPage(portal: RunningPortal, personId: string, path: string): Promise<Response> {
	const reply = await fetch(portal.origin + path, { headers: { cookie: cookieOf(personId) }, redirect: 'manual' });
	if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}`);
	return reply;
}
