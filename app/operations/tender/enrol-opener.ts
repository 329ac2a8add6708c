import { findOpenerKey } from '../../../db/read/bid-openers.ts';
import { insertOpenerKey } from '../../../db/write/opener-keys.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { FEWEST_PASSPHRASE_CHARACTERS } from '../../domain/bid/passphrase.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { isLockedUnder } from '../../gateways/sealing-office.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated } from '../gated.ts';

export interface EnrolOpener {
	readonly commandId: string;
	readonly passphrase: string;
}

export type EnrolRefusal = { readonly code: 'enrolled-already' | 'passphrase-too-short' };

/** An opener makes a key of their own. Its secret is kept only under the passphrase, which is kept nowhere. */
export async function enrolOpener(
	services: Services,
	actor: Actor,
	{ commandId, passphrase }: EnrolOpener,
): Promise<Result<{ readonly enrolled: true }, EnrolRefusal>> {
	const { sealing, db, clock } = services;
	let isMade = false;
	const done = await carryOutPrepared<
		{ readonly enrolled: true },
		EnrolRefusal,
		{ recipient: string; locked: Uint8Array }
	>(services, actor, 'enrol-opener', gated({ commandId }), {
		ask: async (reader) => {
			if (passphrase.trim().length < FEWEST_PASSPHRASE_CHARACTERS)
				return refused({ code: 'passphrase-too-short' });
			return (await findOpenerKey(reader, actor.personId)) === null
				? accepted('may')
				: refused({ code: 'enrolled-already' });
		},
		make: async () => {
			const { secret, recipient } = await sealing.newIdentity();
			return accepted({ recipient, locked: await sealing.lockUnder(passphrase, secret) });
		},
		work: async (tx, made) => {
			if ((await findOpenerKey(tx, actor.personId)) !== null) return refused({ code: 'enrolled-already' });
			await insertOpenerKey(tx, { ...made, personId: actor.personId, enrolledAt: clock.now() });
			isMade = true;
			return accepted({
				outcome: { enrolled: true },
				changes: [
					{
						action: 'opener.enrolled',
						subject: { kind: 'person', id: actor.personId },
						bodyId: actor.organisationId,
						after: { recipient: made.recipient },
					},
				],
			});
		},
	});
	if (!done.ok || isMade) return done;
	// The form was sent before. What was typed is digested nowhere, so the key itself says whether it was the same.
	const key = await findOpenerKey(db.reader, actor.personId);
	return (await isLockedUnder(sealing, passphrase, key)) ? done : refused({ code: 'enrolled-already' });
}
