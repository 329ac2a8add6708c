import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { addDays } from '../../app/domain/calendar/iso-date.ts';
import { openDatabase } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { startPortal } from '../faults/portal-process.ts';
import { SCENE_DAY } from '../faults/scene.ts';
import { type Bidder, TENDER } from '../stampede/scene.ts';
import { makeBidsToOpen, type Opener } from './scene.ts';

const MEGABYTE = 1024 * 1024;
const MOST_OF_A_FILE = 10;
/** Bids have closed. */
const AFTER = addDays(SCENE_DAY, 60);
const PARTS = ['answer:safety', 'requirements'];

export interface Waits {
	readonly count: number;
	readonly p50: number;
	readonly p99: number;
	readonly longest: number;
}

export interface Opening {
	readonly problems: readonly string[];
	/** Of a file, from its form to its answer: half took no longer. */
	readonly attachedMs: number;
	/** From the second opener's form to its answer. */
	readonly openedMs: number;
	readonly idle: Waits;
	readonly meanwhile: Waits;
	/** Somebody else who writes in the same file. */
	readonly writers: Waits;
	readonly megabytesHeld: number;
}

/** So many bids with so many megabytes of files are sent over HTTP, submitted, and opened by two people on SQLite while others ask for pages and write. */
export async function openBids(
	file: string,
	dataDir: string,
	count: number,
	megabytes: number,
): Promise<Opening> {
	const database = { engine: 'sqlite', file } as const;
	const db = openDatabase(database);
	await migrate(db);
	const { bidders, openers } = await makeBidsToOpen(db, count);
	const [first, second] = openers;
	if (first === undefined || second === undefined) throw new Error('two openers are made');
	const sizes = sizesOf(megabytes);
	let portal = await startPortal({ database, dataDir, day: SCENE_DAY });
	try {
		const took = await attachAll(portal.origin, bidders, sizes);
		for (const bidder of bidders)
			await send(portal.origin, `/bids/${bidder.bidId}/submit`, bidder.cookie, [
				...['authorised', 'no-collusion', 'true'].map((each) => ['declarations', each] as const),
			]);
		await portal.stop();
		portal = await startPortal({ database, dataDir, day: AFTER });
		const idle = await waitsWhile(portal.origin, second, pause(5_000));
		await open(portal.origin, first);
		const pid = portal.child.pid ?? 0;
		const began = performance.now();
		const opening = open(portal.origin, second).then(() => performance.now() - began);
		const [meanwhile, writers, held, openedMs] = await Promise.all([
			waitsWhile(portal.origin, second, opening),
			writersWhile(file, opening),
			memoryWhile(pid, opening),
			opening,
		]);
		const parts = await db.reader.selectFrom('openedPart').select('part').execute();
		const apart = await db.reader.selectFrom('setApart').selectAll().execute();
		const files = parts.filter(({ part }) => part.startsWith('file:')).length;
		return {
			problems: [
				...apart.map(({ submissionId, why }) => `${submissionId} was set apart: ${why}`),
				...(files === count * sizes.length ? [] : [`${files} files stand open`]),
			],
			attachedMs: took[Math.floor(took.length / 2)] ?? 0,
			openedMs,
			idle,
			meanwhile,
			writers,
			megabytesHeld: held,
		};
	} finally {
		await portal.stop();
		await db.close();
	}
}

/** 20 MB are two files of 10 MB. They stand in the quality envelope. */
const sizesOf = (megabytes: number): readonly number[] =>
	Array.from({ length: Math.ceil(megabytes / MOST_OF_A_FILE) }, (_, index) =>
		Math.min(MOST_OF_A_FILE, megabytes - index * MOST_OF_A_FILE),
	);

/** How long each took, the shortest first. */
async function attachAll(
	origin: string,
	bidders: readonly Bidder[],
	sizes: readonly number[],
): Promise<readonly number[]> {
	const took: number[] = [];
	const waiting = bidders.flatMap((bidder) => sizes.map((size, index) => ({ bidder, size, index })));
	const attach = async () => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			const { bidder, size, index } = next;
			const part = PARTS[index % PARTS.length] ?? '';
			const path = `/bids/${bidder.bidId}/parts/${encodeURIComponent(part)}/upload`;
			const began = performance.now();
			await send(origin, path, bidder.cookie, [], pdfOf(size * MEGABYTE, `${bidder.bidId} ${index}`));
			took.push(performance.now() - began);
		}
	};
	await Promise.all([attach(), attach()]);
	return took.toSorted((one, other) => one - other);
}

function pdfOf(size: number, words: string): Uint8Array<ArrayBuffer> {
	const head = `%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n% ${words}\n`;
	const end = 'trailer << /Root 1 0 R >>\n%%EOF\n';
	const bytes = new Uint8Array(size).fill(10);
	bytes.set(Buffer.from(head));
	bytes.set(Buffer.from(end), size - end.length);
	return bytes;
}

/** Opens the page of a form and sends it. Throws where it did not lead on. */
async function send(
	origin: string,
	path: string,
	cookie: string,
	typed: readonly (readonly [string, string])[],
	bytes?: Uint8Array<ArrayBuffer>,
): Promise<void> {
	const page = await (await fetch(origin + path, { headers: { Cookie: cookie } })).text();
	const hidden = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
	const fields = [...hidden.map(([, name = '', value = '']) => [name, value] as const), ...typed];
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	if (bytes !== undefined) form.append('file', new File([bytes], 'answer.pdf'));
	const body = bytes === undefined ? new URLSearchParams(fields.map(([name, value]) => [name, value])) : form;
	const headers = { Origin: origin, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie };
	const reply = await fetch(origin + path, { method: 'POST', redirect: 'manual', headers, body });
	if (reply.status === 303) return;
	const words = (await reply.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
	throw new Error(`${path} was answered ${reply.status}: ${words.slice(0, 600)}`);
}

const open = (origin: string, { cookie, passphrase }: Opener): Promise<void> =>
	send(origin, `/tenders/${TENDER}/open/quality`, cookie, [['passphrase', passphrase]]);

/** One page after another, until the work is done: a public one and one of somebody who is signed in. */
async function waitsWhile(origin: string, { cookie }: Opener, work: Promise<unknown>): Promise<Waits> {
	let done = false;
	void work.finally(() => {
		done = true;
	});
	const times: number[] = [];
	while (!done)
		for (const path of ['/open-tenders', '/tenders']) {
			const began = performance.now();
			const reply = await fetch(origin + path, { headers: { Cookie: cookie } });
			await reply.text();
			if (reply.status !== 200) throw new Error(`${path} was answered ${reply.status}`);
			times.push(performance.now() - began);
		}
	return waitsOf(times);
}

/** How long somebody waits who writes in the same file from another process, ten times a second. */
async function writersWhile(file: string, work: Promise<unknown>): Promise<Waits> {
	let done = false;
	void work.finally(() => {
		done = true;
	});
	const other = new Database(file);
	const times: number[] = [];
	while (!done) {
		await pause(100);
		const began = performance.now();
		for (let isIn = false; !isIn; ) {
			isIn = tryLock(other);
			if (!isIn) await pause(1);
		}
		times.push(performance.now() - began);
	}
	other.close();
	return waitsOf(times);
}

function tryLock(db: Database.Database): boolean {
	try {
		db.pragma('busy_timeout = 0');
		db.exec('BEGIN IMMEDIATE');
		db.exec('ROLLBACK');
		return true;
	} catch {
		return false;
	}
}

/** The most that the process held while the work went on, in MB. */
async function memoryWhile(pid: number, work: Promise<unknown>): Promise<number> {
	let done = false;
	void work.finally(() => {
		done = true;
	});
	let most = 0;
	while (!done) {
		const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		most = Math.max(most, Number(kilobytes ?? 0));
		await pause(100);
	}
	return Math.round(most / 1024);
}

function waitsOf(times: readonly number[]): Waits {
	const sorted = times.toSorted((one, other) => one - other);
	const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
	return { count: sorted.length, p50: at(0.5), p99: at(0.99), longest: at(1) };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
