import { findChainHead } from '../../../db/read/audit-chain.ts';
import { listAuditors } from '../../../db/read/recipients.ts';
import { checkpointLetter } from '../../../templates/emails/checkpoint-letter.ts';
import { type Checkpoint, checkpointText, writeCheckpoint } from '../../domain/access/audit-checkpoint.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { checkpointName } from '../../domain/job/kept-names.ts';
import { accepted } from '../../domain/result.ts';
import { writeNewFile } from '../../gateways/checkpoint-files.ts';
import { publicKeyOf, sha256, signText } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/**
 * For the clock: says, signed, with which entry the trail ends at this moment, in a file and to each body's auditors by mail: what leaves the database cannot be
 * made anew with it. A trail that is cut off later and closed again, however well, no longer has the entry that was written down. Answers what was said.
 */
export async function checkpointTrail(services: Services): Promise<string> {
	const { db, clock, config, ids } = services;
	const head = await findChainHead(db.reader);
	if (head === null) throw new Error('the audit trail has no head');
	const checkpoint: Checkpoint = { sequence: head.sequence, hash: head.hash, at: clock.now() };
	const signature = signText(config.auditKey, checkpointText(checkpoint));
	const publicKey = publicKeyOf(config.auditKey);
	writeNewFile(
		config.checkpointsDir,
		checkpointName(checkpoint.at),
		writeCheckpoint({ checkpoint, signature, publicKey }),
	);
	await carryOut<null, never>(
		services,
		null,
		'checkpoint-trail',
		gated({ commandId: ids.next() }),
		async (tx) => {
			const auditors = await listAuditors(tx, londonDay(clock.businessNow()));
			const facts = {
				...checkpoint,
				signature,
				keyDigest: sha256(publicKey),
				link: `${config.origin}/audit`,
			};
			return accepted({
				outcome: null,
				changes: [
					{
						action: 'audit.checkpointed',
						subject: { kind: 'audit', id: String(checkpoint.sequence) },
						bodyId: null,
						after: { sequence: checkpoint.sequence, hash: checkpoint.hash },
					},
				],
				messages: auditors.map((auditor) => checkpointLetter(auditor, facts)),
			});
		},
	);
	return `Entry ${checkpoint.sequence} written down`;
}
