import { verifyChain } from '../app/operations/audit/verify-chain.ts';
import { openDatabase } from '../db/connect.ts';
import { sayChainBroken } from './chain-broken.ts';
import { whereTheDatabaseIs } from './where-the-database-is.ts';

/** `npm run verify-audit`: walks the audit trail and names the first entry that is not as it was written. Fails when there is one. */
const db = openDatabase(whereTheDatabaseIs());
const began = performance.now();
const verified = await verifyChain({ db });
await db.close();
if (verified.ok) {
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	process.stdout.write(
		`The audit trail is whole: ${verified.value.sequence} entries in ${seconds} seconds.\nThe last one’s digest: ${verified.value.hash}\n`,
	);
	process.stdout.write(
		'Keep this number and digest somewhere else: they show later whether entries were cut off and the trail was closed over them.\n',
	);
} else {
	process.stdout.write(`${sayChainBroken(verified.refusal)}\n`);
	process.exitCode = 1;
}
