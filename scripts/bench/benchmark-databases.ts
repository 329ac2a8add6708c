import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	buildNationalDatabase,
	HUNDREDTH,
	NATIONAL,
	type NationalDatabase,
	type NationalSize,
	TENTH,
} from './national-database.ts';

export interface BenchmarkDatabases {
	readonly national: NationalDatabase;
	readonly tenth: NationalDatabase;
	readonly hundredth: NationalDatabase;
	/** A file in which the demonstration is set up anew. */
	readonly demonstration: string;
	/** Whether the national one was there from an earlier run. */
	readonly reused: boolean;
}

/** Builds the databases in the folder. With `keep`, one that stands there from the same sources is used again. */
export async function benchmarkDatabases(folder: string, keep: boolean): Promise<BenchmarkDatabases> {
	mkdirSync(folder, { recursive: true });
	const sources = sourcesHash();
	const built = async (
		name: string,
		size: NationalSize,
	): Promise<{ readonly database: NationalDatabase; readonly reused: boolean }> => {
		const file = join(folder, `${name}.db`);
		const record = `${file}.json`;
		const found =
			keep && existsSync(file) && existsSync(record)
				? (JSON.parse(readFileSync(record, 'utf8')) as { sources: string; database: NationalDatabase })
				: null;
		if (found?.sources === sources && found.database.performance.file === file)
			return { database: found.database, reused: true };
		rmSync(record, { force: true });
		const database = await buildNationalDatabase(file, size);
		writeFileSync(record, JSON.stringify({ sources, database }));
		return { database, reused: false };
	};
	const demonstration = join(folder, 'demonstration.db');
	for (const part of ['', '-wal', '-shm']) rmSync(demonstration + part, { force: true });
	const { database: national, reused } = await built('national', NATIONAL);
	const { database: tenth } = await built('tenth', TENTH);
	const { database: hundredth } = await built('hundredth', HUNDREDTH);
	return { national, tenth, hundredth, demonstration, reused };
}

/** Of everything that decides what is in a benchmark database. */
function sourcesHash(): string {
	const hash = createHash('sha256');
	const folders = ['db/migrations', 'scripts/starting-data', 'app/domain/specification'];
	const inFolders = folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
	);
	for (const name of [
		...inFolders.filter((each) => each.endsWith('.ts')).sort(),
		'scripts/bench/national-database.ts',
		'scripts/bench/national-units.ts',
		'db/dialect-text.ts',
	])
		hash.update(`${name}\n`).update(readFileSync(name));
	return hash.digest('hex');
}
