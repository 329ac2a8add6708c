import { buildIfNeeded } from './build.ts';
import { openDemonstration } from './demonstration-database.ts';
import { howToSignIn } from './how-to-sign-in.ts';
import { listen } from './listen.ts';

/** `npm start`: the portal with demonstration data, on the loopback. */
buildIfNeeded();
const services = await openDemonstration();
await listen(services);
process.stdout.write(await howToSignIn(services));
