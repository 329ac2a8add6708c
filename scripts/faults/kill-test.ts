import { setTimeout as wait } from 'node:timers/promises';
import { type DatabaseLocation, openDatabase } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { databaseProblems } from '../database-problems.ts';
import { claims } from './claims.ts';
import { type PortalGiven, type PortalProcess, startPortal } from './portal-process.ts';
import { purchases } from './purchases.ts';
import { makeScene, SCENE_DAY } from './scene.ts';
import { sectionSaves } from './section-saves.ts';
import { submissions } from './submissions.ts';
import type { Tally, Writes } from './writes.ts';

export interface KillTestGiven {
	/** An empty database. */
	readonly database: DatabaseLocation;
	readonly dataDir: string;
	readonly rounds: number;
	/** Clients that submit returns, besides one that submits claims, two that buy at once and one that saves a section over and over. */
	readonly clients: number;
	/** Told after each round, for a progress line. */
	readonly onRound?: (round: number, problems: readonly string[]) => void;
}

export interface KillTestResult {
	readonly tallies: ReadonlyMap<string, Tally>;
	readonly events: number;
	/** Anything lost, doubled, half or broken, in words. Empty is the pass. */
	readonly problems: readonly string[];
}

const RETURNS_A_ROUND = 24;
/** Before anything was answered, nobody knows how long a submission takes here. */
const FIRST_GUESS_MS = 20;

/** A real server is killed with SIGKILL at random while clients submit; after each restart everything that was acknowledged must be there, whole, once. */
export async function killTest({
	database,
	dataDir,
	rounds,
	clients,
	onRound,
}: KillTestGiven): Promise<KillTestResult> {
	const db = openDatabase(database);
	await migrate(db);
	const scene = await makeScene(db, rounds * RETURNS_A_ROUND, 1);
	await db.close();
	const given: PortalGiven = { database, dataDir, day: SCENE_DAY };
	const all = [
		submissions(scene.ready),
		claims(scene.claims),
		purchases(scene.market),
		...scene.drafts.map(sectionSaves),
	];
	const problems: string[] = [];
	let portal = await startPortal(given);
	try {
		for (let round = 1; round <= rounds; round += 1) {
			await writeUntilKilled(portal, all, clients, killAfter(round, clients));
			portal = await startPortal(given);
			const found = await checkAfterRestart(portal, database, all);
			problems.push(...found.map((each) => `round ${round}: ${each}`));
			onRound?.(round, found);
		}
	} finally {
		await portal.stop();
	}
	const left = openDatabase(database);
	const { events, problems: broken } = await databaseProblems(left);
	await left.close();
	return {
		tallies: new Map(all.map(({ name, tally }) => [name, tally])),
		events,
		problems: [...problems, ...broken],
	};
}

/**
 * After how many answered submissions the kill is due. Answered, not sent: on a busy machine a server that is killed soon after the first
 * were sent has acknowledged none, and nothing would have been shown. In later rounds it may be killed before its first answer.
 */
const killAfter = (round: number, clients: number): number =>
	Math.max(round === 1 ? 1 : 0, Math.floor(Math.random() * (RETURNS_A_ROUND - 2 * clients)));

/** Everybody goes on sending until the server is gone, so that it dies in the middle of something. */
async function writeUntilKilled(
	portal: PortalProcess,
	all: readonly Writes[],
	clients: number,
	due: number,
): Promise<void> {
	let killed: Promise<void> | null = null;
	let answered = 0;
	const afterAnswer = (tookMs: number): void => {
		// Up to twice as long as a submission takes: the kill comes at any moment of one.
		answered += 1;
		if (answered >= due) killed ??= wait(Math.random() * 2 * tookMs).then(portal.kill);
	};
	const client = async (writes: Writes, isSubmitting: boolean): Promise<void> => {
		try {
			for (;;) {
				const began = performance.now();
				const isSent = await writes.next(portal.origin);
				if (!isSent) return void (killed ??= portal.kill());
				if (isSubmitting) afterAnswer(performance.now() - began);
			}
		} catch (fault) {
			if (!isConnectionLost(fault)) throw fault;
		}
	};
	if (due === 0) afterAnswer(FIRST_GUESS_MS);
	const [submitting, ...others] = all;
	await Promise.all([
		...(submitting ? Array.from({ length: clients }, () => client(submitting, true)) : []),
		...others.map((writes) => client(writes, false)),
	]);
	await (killed ?? portal.kill());
}

/** `fetch` says so of a server that is gone, before or in the middle of its answer. */
const isConnectionLost = (fault: unknown): boolean =>
	fault instanceof TypeError && /fetch failed|terminated/.test(fault.message);

/** The database is opened only while nobody is killed: a second process that has it open would spare SQLite its recovery. */
async function checkAfterRestart(
	{ origin }: PortalProcess,
	database: DatabaseLocation,
	all: readonly Writes[],
): Promise<readonly string[]> {
	const db = openDatabase(database);
	try {
		const problems: string[] = [];
		for (const writes of all) problems.push(...(await writes.check(origin, db)));
		return problems;
	} finally {
		await db.close();
	}
}
