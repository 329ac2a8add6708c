import { existsSync } from 'node:fs';
import {
	findReasonsNotToServe,
	type ReasonNotToServe,
} from '../app/operations/health/find-reasons-not-to-serve.ts';
import { makeServices } from '../app/services.ts';
import { productionConfiguration } from './configuration.ts';
import { listen } from './listen.ts';

const WORDS: Readonly<Record<ReasonNotToServe, string>> = {
	'behind-migrations': 'The database is behind its migrations. Make a backup, then run "npm run migrate".',
	demonstration:
		'The database holds demonstration people or a demonstration’s business date. Use another DATA_DIR or DATABASE_URL.',
	'not-durable':
		'SQLite does not run at synchronous FULL here: it would lose what people were told had been saved when power fails.',
	'another-sealing-key':
		'SEALING_KEY is not the one that this database was sealed with: nobody could give a one-time code. Set the key that it had.',
};

/** `npm run serve`: the portal for real. Refuses to start rather than run unsafely. */
const config = productionConfiguration();
if (!existsSync('build/server/index.js')) stop('The pages have not been built. Run "npm run build".');
if (config.database.engine === 'sqlite' && !existsSync(config.database.file)) {
	stop(
		`There is no database at ${config.database.file}. Run "npm run migrate" to make one, then "npm run create-admin".`,
	);
}
const services = makeServices(config);
const reasons = await findReasonsNotToServe(services);
if (reasons.length > 0) {
	await services.db.close();
	stop(reasons.map((reason) => WORDS[reason]).join('\n'));
}
if (config.smtpUrl === null)
	services.log.warn({}, 'no SMTP_URL: mail is written to the folder "mail" in DATA_DIR and goes to nobody');
await listen(services);
services.log.info(
	{ origin: config.origin, listening: `${config.host}:${config.port}`, database: config.database.engine },
	'the portal is ready',
);

function stop(words: string): never {
	process.stderr.write(`The portal does not start.\n${words}\n`);
	process.exit(1);
}
