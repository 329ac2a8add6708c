import { writeFileSync } from 'node:fs';
import type { AskedPage } from './national-database.ts';
import { cookieOf, getPage, runPortal } from './portal.ts';
import { freePort, median, type Running, run, runToEnd } from './processes.ts';

export interface Load {
	readonly perSecond: number;
	readonly p50: number;
	readonly p99: number;
	/** Milliseconds of processor for a request: on a busy machine it says more than requests a second. */
	readonly cpu: number;
}

export interface PageResult {
	readonly portal: Load;
	readonly bare: Load;
	/** Requests a second of the portal over those of the bare server: the median of the rounds, each measured in turn. */
	readonly ratio: number;
	/** Processor time for a request of the bare server over that of the portal. */
	readonly cpuRatio: number;
	/** The portal when it remembers nothing of KPIs from one request to the next; null where the page shows none. */
	readonly forgetful: { readonly portal: Load; readonly ratio: number } | null;
	/** The portal of another checkout, where one was given, and how many requests of it the present one answers for each. */
	readonly before: { readonly portal: Load; readonly ratio: number; readonly times: number } | null;
	readonly queries: number;
	readonly bytes: number;
}

const ROUNDS = 3;
const CONNECTIONS = 16;

/**
 * The portal's page against a bare server that runs its queries and sends its bytes, in turn, at 16 connections; and against the portal
 * of another checkout on the same database. Throws when a request fails.
 */
export async function pageAgainstBare(
	page: AskedPage,
	seconds: number,
	{ checkout, showsKpis = false }: { readonly checkout?: string | undefined; readonly showsKpis?: boolean },
): Promise<PageResult> {
	const plan = await planOf(page);
	const planFile = `${page.file}.plan.json`;
	writeFileSync(planFile, JSON.stringify(plan));
	const portal = await runPortal(page.file, [page.personId]);
	const barePort = await freePort();
	const bare = await run('./serve-bare.ts', [page.file, String(barePort), planFile]);
	const earlier = checkout === undefined ? null : await runPortal(page.file, [page.personId], { checkout });
	const forgetful = showsKpis ? await runPortal(page.file, [page.personId], { forgets: true }) : null;
	const rounds: { portal: Load; bare: Load; before: Load | null; forgetful: Load | null }[] = [];
	await load(portal, portal.port, page, 2);
	await load(bare, barePort, page, 1);
	if (earlier !== null) await load(earlier, earlier.port, page, 2);
	if (forgetful !== null) await load(forgetful, forgetful.port, page, 2);
	for (let round = 0; round < ROUNDS; round += 1)
		rounds.push({
			portal: await load(portal, portal.port, page, seconds),
			bare: await load(bare, barePort, page, seconds),
			before: earlier === null ? null : await load(earlier, earlier.port, page, seconds),
			forgetful: forgetful === null ? null : await load(forgetful, forgetful.port, page, seconds),
		});
	await portal.stop();
	await bare.stop();
	await earlier?.stop();
	await forgetful?.stop();
	const anew = rounds.flatMap(({ forgetful: load, bare }) => (load === null ? [] : { load, bare }));
	const measured = rounds.flatMap(({ before, ...each }) => (before === null ? [] : { ...each, before }));
	return {
		portal: middle(rounds.map((round) => round.portal)),
		bare: middle(rounds.map((round) => round.bare)),
		ratio: median(rounds.map((round) => round.portal.perSecond / round.bare.perSecond)),
		cpuRatio: median(rounds.map((round) => round.bare.cpu / round.portal.cpu)),
		forgetful:
			anew.length === 0
				? null
				: {
						portal: middle(anew.map(({ load }) => load)),
						ratio: median(anew.map(({ load, bare }) => load.perSecond / bare.perSecond)),
					},
		before:
			measured.length === 0
				? null
				: {
						portal: middle(measured.map((round) => round.before)),
						ratio: median(measured.map((round) => round.before.perSecond / round.bare.perSecond)),
						times: median(measured.map((round) => round.portal.perSecond / round.before.perSecond)),
					},
		queries: plan.queries.length,
		bytes: Buffer.byteLength(plan.body),
	};
}

interface Fired {
	readonly perSecond: number;
	readonly p50: number;
	readonly p99: number;
	readonly answered: number;
	readonly failed: number;
}

async function load(
	server: Running,
	port: number,
	{ path, personId }: AskedPage,
	seconds: number,
): Promise<Load> {
	const before = await server.meters();
	const { answered, failed, ...fired } = await runToEnd<Fired>('./load.ts', [
		`http://127.0.0.1:${port}${path}`,
		cookieOf(personId),
		String(CONNECTIONS),
		String(seconds),
	]);
	if (failed > 0)
		throw new Error(
			`${failed} requests for ${path} were not answered with the page: the figures would be worth nothing`,
		);
	return { ...fired, cpu: ((await server.meters()).cpu - before.cpu) / answered };
}

const middle = (loads: readonly Load[]): Load => ({
	perSecond: median(loads.map((each) => each.perSecond)),
	p50: median(loads.map((each) => each.p50)),
	p99: median(loads.map((each) => each.p99)),
	cpu: median(loads.map((each) => each.cpu)),
});

const OF_THE_CONNECTION = ['content-length', 'date', 'connection', 'keep-alive', 'transfer-encoding'];

/** What the page asks of the database and sends, taken from one real request in which nothing was remembered: the bare server reads it all. */
async function planOf({ file, path, personId }: AskedPage) {
	const queries: unknown[] = [];
	const portal = await runPortal(file, [personId], {
		forgets: true,
		onQuery: (query) => queries.push(query),
	});
	await (await getPage(portal, personId, path)).text();
	queries.length = 0;
	const reply = await getPage(portal, personId, path);
	const body = await reply.text();
	await portal.stop();
	if (!body.includes('</html>')) throw new Error(`${path} is no page`);
	return {
		queries,
		headers: Object.fromEntries([...reply.headers].filter(([name]) => !OF_THE_CONNECTION.includes(name))),
		body,
	};
}
