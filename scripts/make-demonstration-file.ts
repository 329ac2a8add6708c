import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConfig } from '../app/config.ts';
import type { Instant } from '../app/domain/calendar/iso-date.ts';
import { makeServices } from '../app/services.ts';
import { openDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { makeDemonstration } from './starting-data/make-demonstration.ts';
import type { Progress } from './starting-data/telling/tell-story.ts';

/** The live programme is told as it stands then. */
const NOW = '2026-10-20T07:00:00.000Z' as Instant;
const SEED = 1;
/** Files of earlier versions that stay: a branch that is gone back to finds its own. */
const KEPT = 4;

/** False while a process that lives is making it. */
function take(): boolean {
	try {
		writeFileSync(taken, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		if (existsSync(taken) && Date.now() - statSync(taken).mtimeMs > 20 * 60_000)
			rmSync(taken, { force: true });
		return false;
	}
}

async function make(target: string): Promise<void> {
	const began = performance.now();
	const working = `${target}.${process.pid}`;
	const db = openDatabase({ engine: 'sqlite', file: working });
	const config = readConfig({
		PORTAL_MODE: 'demonstration',
		// Nothing is sealed in the file: everybody's codes come with the installation that it is copied to.
		SEALING_KEY: 'no secret is sealed under this key',
		LOG_LEVEL: 'silent',
	});
	const services = makeServices(config, { db });
	try {
		await migrate(db);
		// It is thrown away where the machine stops, so no commit waits for the disk.
		await db.runScript('PRAGMA synchronous = OFF');
		say(
			'Making the demonstration: ten years of work, through the portal’s own operations. This is done once.\n',
		);
		await makeDemonstration(services, { seed: SEED, now: NOW }, tell);
		db.vacuumInto(`${working}.whole`);
		renameSync(`${working}.whole`, target);
		say(`  done in ${Math.round((performance.now() - began) / 1000)} seconds\n`);
	} finally {
		await services.drawing.close();
		await db.close();
		for (const part of ['', '-wal', '-shm', '.whole']) rmSync(`${working}${part}`, { force: true });
	}
	forgetEarlier();
}

function forgetEarlier(): void {
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.db'))
		.map((name) => join(folder, name))
		.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
	for (const old of files.slice(KEPT)) rmSync(old);
}

let lastTold = -1;

function tell({ done, of, at }: Parameters<Progress>[0]): void {
	const tenth = Math.floor((done * 10) / of);
	if (tenth === lastTold) return;
	lastTold = tenth;
	say(`  ${String(tenth * 10).padStart(3)}%, in ${at.slice(0, 4)} (${done} of ${of} steps)\n`);
}

function say(words: string): void {
	process.stderr.write(words);
}

/** Makes the file that is named, or waits while another process makes it. */
const file = process.argv[2];
if (file === undefined) throw new Error('say which file to make');
const folder = dirname(file);
const taken = `${file}.being-made`;
mkdirSync(folder, { recursive: true });
while (!existsSync(file)) {
	if (take()) {
		try {
			await make(file);
		} finally {
			rmSync(taken, { force: true });
		}
	} else await new Promise((resolve) => setTimeout(resolve, 250));
}
