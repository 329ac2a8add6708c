import { readConfig } from '../app/config.ts';
import { makeServices } from '../app/services.ts';
import { migrate } from '../db/migrate.ts';
import { buildIfNeeded } from './build.ts';
import { setUpDemonstration } from './demonstration-data.ts';
import { demonstrationSealingKey } from './demonstration-secrets.ts';
import { howToSignIn } from './how-to-sign-in.ts';
import { listen } from './listen.ts';

/** `npm start`: the portal with demonstration data, on the loopback. */
const dataDir = process.env.DATA_DIR ?? 'data';
buildIfNeeded();
const config = readConfig({
	...process.env,
	DATA_DIR: dataDir,
	PORTAL_MODE: 'demonstration',
	SEALING_KEY: demonstrationSealingKey(dataDir),
	LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
});
const services = makeServices(config);
await migrate(services.db);
await setUpDemonstration(services);
await listen(services);
process.stdout.write(await howToSignIn(services));
