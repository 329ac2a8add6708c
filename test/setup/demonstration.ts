import { beforeAll } from 'vitest';
import { copyRows } from '../../scripts/copy-rows.ts';
import { demonstrationFile } from '../../scripts/demonstration-file.ts';
import type { MakeDb } from './test-database.ts';

/** Where this version's demonstration has not been made yet, the first who asks makes it. */
const MAKING = 15 * 60_000;

/** Databases of a test's own that hold the demonstration, from the file that `npm start` copies. Nobody in it has a password. */
export function holdingTheDemonstration(makeDb: MakeDb): MakeDb {
	let file = '';
	beforeAll(() => {
		file = demonstrationFile();
	}, MAKING);
	return async () => {
		const db = await makeDb();
		await db.transaction((tx) => copyRows(file, tx));
		return db;
	};
}
