import { replaceRecoveryCodes } from '../../../db/write/credentials.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { accepted } from '../../domain/result.ts';
import { keyedDigest, newRecoveryCode } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { carryOut } from '../record-change.ts';

const HOW_MANY = 10;

/** Ten new recovery codes; earlier ones stop working. They are answered this once and nowhere kept: only their digests are. */
export async function makeRecoveryCodes(services: Services, actor: Actor): Promise<readonly string[]> {
	const codes = Array.from({ length: HOW_MANY }, newRecoveryCode);
	await carryOut(services, actor, { commandId: services.ids.next(), operation: 'make-recovery-codes', sent: null }, async (tx) => {
		const rows = codes.map((code) => ({ id: services.ids.next(), hash: keyedDigest(services.config.sealingKey, code) }));
		await replaceRecoveryCodes(tx, actor.personId, rows);
		return accepted({
			outcome: null,
			changes: [{ action: 'recovery-codes.made', subject: { kind: 'person', id: actor.personId }, bodyId: bodyOf(actor) }],
		});
	});
	return codes;
}
