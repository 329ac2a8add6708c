import { verifyChain } from '../app/operations/audit/verify-chain.ts';
import { openDatabase } from '../db/connect.ts';
import { whereTheDatabaseIs } from './where-the-database-is.ts';

const FAULTS = {
	gap: 'is missing',
	previous: 'does not follow the entry before it',
	hash: 'was changed after it was written',
	payload: 'has other details than were written',
	'no-payload': 'has lost its details',
	head: 'is not the last that was written: entries have been cut off or put on',
} as const;

/** `npm run verify-audit`: walks the audit trail and names the first entry that is not as it was written. Fails when there is one. */
const db = openDatabase(whereTheDatabaseIs());
const began = performance.now();
const verified = await verifyChain({ db });
await db.close();
if (verified.ok) {
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	process.stdout.write(`The audit trail is whole: ${verified.value.sequence} entries in ${seconds} seconds.\nThe last one’s digest: ${verified.value.hash}\n`);
	process.stdout.write('Keep this number and digest somewhere else: they show later whether entries were cut off and the trail was closed over them.\n');
} else {
	process.stdout.write(`The audit trail is broken: entry ${verified.refusal.sequence} ${FAULTS[verified.refusal.fault]}.\n`);
	process.exitCode = 1;
}
