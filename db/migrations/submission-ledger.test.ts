import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrationText } from '../dialect-text.ts';
import { MIGRATIONS } from './index.ts';

test('reasons that were given before people who left were compared stay as they were, and are kept as before', () => {
	const database = new Database(':memory:');
	const at = MIGRATIONS.findIndex(({ name }) => name === '0033-submission-ledger');
	for (const migration of MIGRATIONS.slice(0, at)) database.exec(migrationText(migration, 'sqlite'));
	database.pragma('foreign_keys = OFF');
	const give = (measure: string) =>
		database
			.prepare(
				"INSERT INTO unit_difference VALUES ('return', 'dudley', ?, 22, 9, 'Counted late.', 'person', '2026-10-20')",
			)
			.run(measure);
	give('starts');
	expect(() => give('leavers')).toThrow('CHECK');
	const all = () => database.prepare('SELECT * FROM unit_difference').all();
	const before = all();
	for (const migration of MIGRATIONS.slice(at)) database.exec(migrationText(migration, 'sqlite'));
	expect(all()).toEqual(before);
	give('leavers');
	expect(() => give('waiting')).toThrow('CHECK');
	expect(() => database.exec("UPDATE unit_difference SET reason = 'Another.'")).toThrow('kept for ever');
	expect(() => database.exec('DELETE FROM unit_difference')).toThrow('kept for ever');
	expect(all()).toHaveLength(2);
});
