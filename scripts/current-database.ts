import { existsSync } from 'node:fs';
import { type IsoDate, parseIsoDate } from '../app/domain/calendar/iso-date.ts';
import { londonDay } from '../app/domain/calendar/london.ts';
import { makeClock } from '../app/gateways/clock.ts';
import { type Db, openDatabase } from '../db/connect.ts';
import { missingMigrations } from '../db/migrate.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import { findSetting } from '../db/read/settings.ts';
import { openDemonstration } from './demonstration-database.ts';
import { readEnvironment } from './read-environment.ts';

export interface CurrentDatabase {
	readonly db: Db;
	/** Business day. */
	readonly today: IsoDate;
	readonly demonstration: boolean;
}

/**
 * The database that DATABASE_URL or DATA_DIR names, for commands that read it. Where there is none, or an empty one, the demonstration
 * is set up first. One that is behind its migrations stops the command.
 */
export async function openCurrentDatabase(): Promise<CurrentDatabase> {
	const variables = readEnvironment();
	const file = `${variables.DATA_DIR || 'data'}/portal.db`;
	if (!variables.DATABASE_URL && !existsSync(file)) return setUp(`There is no database at ${file}`);
	const db = openDatabase(
		variables.DATABASE_URL ? { engine: 'postgres', url: variables.DATABASE_URL } : { engine: 'sqlite', file },
	);
	const missing = await missingMigrations(db);
	if (missing.length === MIGRATIONS.length) {
		await db.close();
		return setUp('The database is empty');
	}
	if (missing.length > 0) {
		await db.close();
		process.stderr.write(
			`The database is behind this version of the portal: it lacks ${missing.join(', ')}. Run "npm run migrate" first.\n`,
		);
		process.exit(1);
	}
	// Only a demonstration keeps a business day of its own.
	const day = parseIsoDate((await findSetting(db.reader, 'business-date')) ?? '');
	return { db, today: day ?? londonDay(makeClock().now()), demonstration: day !== null };
}

async function setUp(why: string): Promise<CurrentDatabase> {
	process.stdout.write(`${why}: setting up the demonstration.\n`);
	const { db, clock, drawing } = await openDemonstration(readEnvironment());
	await drawing.close();
	return { db, today: londonDay(clock.businessNow()), demonstration: true };
}
