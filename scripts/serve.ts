import { existsSync } from 'node:fs';
import { JOBS } from '../app/jobs.ts';
import { findReasonsNotToServe } from '../app/operations/health/find-reasons-not-to-serve.ts';
import { makeServices } from '../app/services.ts';
import { productionConfiguration } from './configuration.ts';
import { listen } from './listen.ts';
import { WHY_NOT_TO_SERVE } from './why-not-to-serve.ts';

/** `npm run serve`: the portal for real. Refuses to start rather than run unsafely. */
const config = productionConfiguration();
if (!existsSync('build/server/index.js')) stop('The pages have not been built. Run "npm run build".');
if (config.database.engine === 'sqlite' && !existsSync(config.database.file)) {
	stop(
		`There is no database at ${config.database.file}. Run "npm run migrate" to make one, then "npm run create-admin".`,
	);
}
const services = makeServices(config, { jobs: JOBS });
const reasons = await findReasonsNotToServe(services);
if (reasons.length > 0) {
	await services.db.close();
	stop(reasons.map((reason) => WHY_NOT_TO_SERVE[reason]).join('\n'));
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
