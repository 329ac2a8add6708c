import { parseArgs } from 'node:util';
import { writeInstant } from '../app/domain/calendar/write-date.ts';
import { publicKeyOf, sha256 } from '../app/gateways/secrets.ts';
import { verifyChain } from '../app/operations/audit/verify-chain.ts';
import { type CheckpointRefusal, verifyCheckpoints } from '../app/operations/audit/verify-checkpoints.ts';
import { openDatabase } from '../db/connect.ts';
import { sayChainBroken } from './chain-broken.ts';
import { readEnvironment } from './read-environment.ts';
import { whereTheDatabaseIs } from './where-the-database-is.ts';

/**
 * `npm run verify-audit`: walks the audit trail and names the first entry that is not as it was written, then looks for the entry of each checkpoint in
 * DATA_DIR/checkpoints (or `-- --checkpoints DIR`). Fails when there is one. With AUDIT_KEY or SEALING_KEY the checkpoints must be signed with it.
 */
const { checkpoints } = parseArgs({ options: { checkpoints: { type: 'string' } } }).values;
const variables = readEnvironment();
const folder = checkpoints || variables.AUDIT_CHECKPOINTS || `${variables.DATA_DIR || 'data'}/checkpoints`;
const key = variables.AUDIT_KEY || variables.SEALING_KEY || null;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const db = openDatabase(whereTheDatabaseIs());
const began = performance.now();
const chain = await verifyChain({ db });
const kept = await verifyCheckpoints({ db, config: { checkpointsDir: folder, auditKey: key } });
await db.close();
if (chain.ok) {
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	say(`The audit trail is whole: ${chain.value.sequence} entries in ${seconds} seconds.`);
	say(`The last one’s digest: ${chain.value.hash}`);
} else {
	say(sayChainBroken(chain.refusal));
	process.exitCode = 1;
}
if (!kept.ok) {
	say(sayCheckpointBroken(kept.refusal));
	process.exitCode = 1;
} else if (kept.value === 0)
	say(`There are no checkpoints in ${folder}: that entries were cut off could not be noticed.`);
else {
	say(`It has the entry of each checkpoint in ${folder}: ${kept.value} of them.`);
	say(
		key === null
			? 'The checkpoints were taken as their files say: set AUDIT_KEY or SEALING_KEY to see that this installation signed them.'
			: `They are signed with this installation’s key, whose SHA-256 is ${sha256(publicKeyOf(key))}. Compare it with the auditors’ messages.`,
	);
}

function sayCheckpointBroken({ file, fault, sequence, at }: CheckpointRefusal): string {
	const when = at === null ? '' : ` on ${writeInstant(at)}`;
	switch (fault) {
		case 'unreadable':
			return `${file} is not a checkpoint.`;
		case 'not-signed':
			return `The checkpoint ${file} is not signed with the key: it was changed, or another key signed it.`;
		case 'missing':
			return `The audit trail has been cut off: it had an entry ${sequence}${when}, as ${file} says, and has none now.`;
		case 'other':
			return `The audit trail has been written anew: entry ${sequence} is not the one that it had${when}, as ${file} says.`;
	}
}
