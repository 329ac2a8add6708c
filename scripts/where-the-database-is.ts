import { existsSync } from 'node:fs';
import type { DatabaseLocation } from '../db/connect.ts';
import { readEnvironment } from './read-environment.ts';

/** For commands that need the database and no secrets. Stops where there is none, rather than making an empty one. */
export function whereTheDatabaseIs(
	variables: Readonly<Record<string, string | undefined>> = readEnvironment(),
): DatabaseLocation {
	if (variables.DATABASE_URL) return { engine: 'postgres', url: variables.DATABASE_URL };
	const file = `${variables.DATA_DIR || 'data'}/portal.db`;
	if (!existsSync(file)) {
		process.stderr.write(
			`There is no database at ${file}. Set DATA_DIR to the folder that has it, or DATABASE_URL.\n`,
		);
		process.exit(1);
	}
	return { engine: 'sqlite', file };
}
