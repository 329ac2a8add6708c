import { findEventHash } from '../../../db/read/audit-chain.ts';
import { checkpointText, readCheckpoint } from '../../domain/access/audit-checkpoint.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { CHECKPOINT_NAME } from '../../domain/job/kept-names.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { readFilesIn } from '../../gateways/checkpoint-files.ts';
import { isSigned, publicKeyOf } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

/**
 * `unreadable`, `not-signed`: the file is no checkpoint, or not one by the key. `missing`: the trail ends before the entry that it had then. `other`: it has
 * another entry of that number.
 */
export interface CheckpointRefusal {
	readonly file: string;
	readonly fault: 'unreadable' | 'not-signed' | 'missing' | 'other';
	readonly sequence: number | null;
	readonly at: Instant | null;
}

/**
 * Looks for the entry of each checkpoint that was written down in the folder; answers how many there are. `auditKey`: the one that must have signed them; null
 * where the asker does not have it, and takes the public one that stands in each file.
 */
export async function verifyCheckpoints(given: {
	readonly db: Services['db'];
	readonly config: { readonly checkpointsDir: string; readonly auditKey: string | null };
}): Promise<Result<number, CheckpointRefusal>> {
	const { checkpointsDir, auditKey } = given.config;
	const publicKey = auditKey === null ? null : publicKeyOf(auditKey);
	const files = readFilesIn(checkpointsDir, CHECKPOINT_NAME);
	for (const { name, text } of files) {
		const broken = await checkpointFault(given, text, publicKey);
		if (broken !== null) return refused({ file: name, ...broken });
	}
	return accepted(files.length);
}

async function checkpointFault(
	{ db }: Pick<Services, 'db'>,
	text: string,
	publicKey: string | null,
): Promise<Omit<CheckpointRefusal, 'file'> | null> {
	const read = readCheckpoint(text);
	if (read === null) return { fault: 'unreadable', sequence: null, at: null };
	const { checkpoint, signature } = read;
	const { sequence, hash, at } = checkpoint;
	if (!isSigned(publicKey ?? read.publicKey, checkpointText(checkpoint), signature))
		return { fault: 'not-signed', sequence, at };
	// Before the first entry there is nothing to look for.
	if (sequence === 0) return null;
	const found = await findEventHash(db.reader, sequence);
	if (found === null) return { fault: 'missing', sequence, at };
	return found === hash ? null : { fault: 'other', sequence, at };
}
