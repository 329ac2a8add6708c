import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Config, readConfig } from '../app/config.ts';
import { JOBS } from '../app/jobs.ts';
import { makeServices, type Services } from '../app/services.ts';
import { migrate } from '../db/migrate.ts';
import { setUpDemonstration } from './demonstration-data.ts';
import { demonstrationFile } from './demonstration-file.ts';
import { demonstrationSealingKey } from './demonstration-secrets.ts';
import { demonstrationStatements } from './demonstration-statements.ts';

/** The demonstration's services over its database, which is made, migrated and filled where it is not there yet. */
export async function openDemonstration(
	variables: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Services> {
	const dataDir = variables.DATA_DIR || 'data';
	const config = readConfig({
		...demonstrationStatements(),
		...filledIn(variables),
		DATA_DIR: dataDir,
		PORTAL_MODE: 'demonstration',
		SEALING_KEY: demonstrationSealingKey(dataDir),
		LOG_LEVEL: variables.LOG_LEVEL || 'warn',
	});
	copyDemonstration(config);
	const services = makeServices(config, { jobs: JOBS });
	await migrate(services.db);
	await setUpDemonstration(services);
	return services;
}

const filledIn = (variables: Readonly<Record<string, string | undefined>>) =>
	Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));

/** Where SQLite has no file yet, the demonstration's is copied: whole or not at all. */
function copyDemonstration({ database }: Config): void {
	if (database.engine !== 'sqlite' || existsSync(database.file)) return;
	mkdirSync(dirname(database.file), { recursive: true });
	const arriving = `${database.file}.arriving`;
	copyFileSync(demonstrationFile(), arriving);
	renameSync(arriving, database.file);
}
