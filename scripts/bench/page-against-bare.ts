import { writeFileSync } from 'node:fs';
import { freePort, median, run, runToEnd } from './processes.ts';

export interface Load {
	readonly perSecond: number;
	readonly p50: number;
	readonly p99: number;
	readonly not200: number;
	readonly errors: number;
}

export interface PageResult {
	readonly portal: Load;
	readonly bare: Load;
	/** Requests a second of the portal over those of the bare server: the median of the rounds, each measured in turn. */
	readonly ratio: number;
	readonly queries: number;
	readonly bytes: number;
}

const TOKEN = 'benchmark-token-0123456789abcdef';
const ROUNDS = 3;

/** The portal's page against a bare server that runs its queries and sends its bytes, in turn, at 16 connections. */
export async function pageAgainstBare(file: string, path: string, personId: string, seconds: number): Promise<PageResult> {
	const plan = await planOf(file, path, personId);
	const planFile = `${file}.plan.json`;
	writeFileSync(planFile, JSON.stringify(plan));
	const [portalPort, barePort] = [await freePort(), await freePort()];
	const portal = await run('./serve-portal.ts', [file, String(portalPort), personId, TOKEN]);
	const bare = await run('./serve-bare.ts', [file, String(barePort), planFile]);
	const load = (port: number, duration: number): Promise<Load> =>
		runToEnd<Load>('./load.ts', [`http://127.0.0.1:${port}${path}`, `__Host-session=${TOKEN}`, '16', String(duration)]);
	const rounds: { portal: Load; bare: Load }[] = [];
	await load(portalPort, 2);
	await load(barePort, 1);
	for (let round = 0; round < ROUNDS; round += 1) rounds.push({ portal: await load(portalPort, seconds), bare: await load(barePort, seconds) });
	await portal.stop();
	await bare.stop();
	const failed = rounds.reduce((sum, round) => sum + round.portal.not200 + round.portal.errors + round.bare.not200 + round.bare.errors, 0);
	if (failed > 0) throw new Error(`${failed} requests were not answered with the page: the figures would be worth nothing`);
	return {
		portal: middle(rounds.map((round) => round.portal)),
		bare: middle(rounds.map((round) => round.bare)),
		ratio: median(rounds.map((round) => round.portal.perSecond / round.bare.perSecond)),
		queries: plan.queries.length,
		bytes: Buffer.byteLength(plan.body),
	};
}

const middle = (loads: readonly Load[]): Load => ({
	perSecond: median(loads.map((load) => load.perSecond)),
	p50: median(loads.map((load) => load.p50)),
	p99: median(loads.map((load) => load.p99)),
	not200: 0,
	errors: 0,
});

/** What the page asks of the database and sends, taken from one real request. */
async function planOf(file: string, path: string, personId: string) {
	const queries: { sql: string; parameters: readonly unknown[] }[] = [];
	const port = await freePort();
	const portal = await run('./serve-portal.ts', [file, String(port), personId, TOKEN, '--queries'], (message) =>
		queries.push(message as (typeof queries)[number]),
	);
	const url = `http://127.0.0.1:${port}${path}`;
	const headers = { cookie: `__Host-session=${TOKEN}` };
	await fetch(url, { headers });
	queries.length = 0;
	const reply = await fetch(url, { headers });
	const body = await reply.text();
	if (reply.status !== 200 || !body.includes('</html>')) throw new Error(`${path} answered ${reply.status}`);
	await portal.stop();
	const sent = Object.fromEntries(
		[...reply.headers].filter(([name]) => !['content-length', 'date', 'connection', 'keep-alive', 'transfer-encoding'].includes(name)),
	);
	return { queries: [...queries], headers: sent, body };
}

/** Milliseconds for one request at a time, the median of so many; several files measured in turn. */
export async function onePageOn(
	files: readonly { readonly file: string; readonly path: string; readonly personId: string }[],
	requests: number,
): Promise<readonly number[]> {
	const servers = [];
	for (const { file, personId } of files) {
		const port = await freePort();
		servers.push({ port, running: await run('./serve-portal.ts', [file, String(port), personId, TOKEN]), times: [] as number[] });
	}
	for (let round = 0; round < requests + 20; round += 1) {
		for (const [index, server] of servers.entries()) {
			const started = performance.now();
			const reply = await fetch(`http://127.0.0.1:${server.port}${files[index]?.path}`, { headers: { cookie: `__Host-session=${TOKEN}` } });
			await reply.text();
			if (reply.status !== 200) throw new Error(`answered ${reply.status}`);
			if (round >= 20) server.times.push(performance.now() - started);
		}
	}
	for (const { running } of servers) await running.stop();
	return servers.map(({ times }) => median(times));
}
