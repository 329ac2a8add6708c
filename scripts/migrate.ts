import { type DatabaseLocation, openDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { readEnvironment } from './read-environment.ts';

/** `npm run migrate`: brings the database up to date, or says that it is. */
const variables = readEnvironment();
const location: DatabaseLocation = variables.DATABASE_URL
	? { engine: 'postgres', url: variables.DATABASE_URL }
	: { engine: 'sqlite', file: `${variables.DATA_DIR ?? 'data'}/portal.db` };
const db = openDatabase(location);
const applied = await migrate(db);
await db.close();
process.stdout.write(
	applied.length === 0
		? 'The database is up to date.\n'
		: `Applied ${applied.join(', ')}. The database is up to date.\n`,
);
