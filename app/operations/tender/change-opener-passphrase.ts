import { findOpenerKey, lockOpenerKey, type OpenerKey } from '../../../db/read/bid-openers.ts';
import { relockOpenerKey } from '../../../db/write/opener-keys.ts';
import { forgetAttempts, takeAttempt } from '../../../db/write/rate-limits.ts';
import { openerKeyLetter } from '../../../templates/emails/opener-key.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { ATTEMPT_LIMITS } from '../../domain/access/attempt-limits.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import { FEWEST_PASSPHRASE_CHARACTERS } from '../../domain/bid/passphrase.ts';
import { epochMilliseconds } from '../../domain/calendar/instant.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { isLockedUnder } from '../../gateways/sealing-office.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated } from '../gated.ts';

export interface ChangeOpenerPassphrase {
	readonly commandId: string;
	/** Of the key, as the page showed it. */
	readonly expectedVersion: number;
	/** The passphrase that holds. */
	readonly current: string;
	readonly passphrase: string;
}

export type ChangePassphraseRefusal =
	| { readonly code: 'key-changed' | 'passphrase-too-short' | 'wrong-passphrase' }
	| { readonly code: 'too-many'; readonly waitSeconds: number };
type Outcome = { readonly changed: true };

/** An opener who knows their passphrase puts another in its place. The key is the same, and opens all that it opened. */
export async function changeOpenerPassphrase(
	services: Services,
	actor: Actor,
	{ commandId, expectedVersion, current, passphrase }: ChangeOpenerPassphrase,
): Promise<Result<Outcome, ChangePassphraseRefusal>> {
	const { sealing, db, clock, config } = services;
	const { personId } = actor;
	const isAsSeen = (key: OpenerKey | null): Result<OpenerKey, ChangePassphraseRefusal> =>
		key?.version === expectedVersion ? accepted(key) : refused({ code: 'key-changed' });
	// As it was asked about: sent twice at once, the second would else find it under the new passphrase already.
	const asked: { key: OpenerKey | null } = { key: null };
	const limited = `opener-passphrase:${personId}`;
	const about = { subject: { kind: 'person', id: personId }, bodyId: actor.organisationId };
	let isMade = false;
	const done = await carryOutPrepared<Outcome, ChangePassphraseRefusal, Uint8Array>(
		services,
		actor,
		'change-opener-passphrase',
		gated({ commandId, expectedVersion } as { commandId: string }),
		{
			ask: async (reader) => {
				if (passphrase.trim().length < FEWEST_PASSPHRASE_CHARACTERS)
					return refused({ code: 'passphrase-too-short' });
				asked.key = await findOpenerKey(reader, personId);
				return isAsSeen(asked.key);
			},
			make: async () => {
				const nowMs = epochMilliseconds(clock.now());
				const waitSeconds = await db.transaction((tx) =>
					takeAttempt(tx, limited, ATTEMPT_LIMITS['opener-passphrase'], nowMs),
				);
				if (waitSeconds > 0) return refused({ code: 'too-many', waitSeconds });
				const secret = asked.key === null ? null : await sealing.unlock(current, asked.key.locked);
				return secret === null
					? refused({ code: 'wrong-passphrase' })
					: accepted(await sealing.lockUnder(passphrase, secret));
			},
			work: async (tx, locked) => {
				const may = isAsSeen(await lockOpenerKey(tx, personId));
				if (!may.ok) return may;
				await forgetAttempts(tx, [limited]);
				await relockOpenerKey(tx, { personId, locked });
				isMade = true;
				const link = `${config.origin}/bid-openers/enrol`;
				return accepted({
					outcome: { changed: true },
					changes: [{ ...about, action: 'opener.passphrase-changed' }],
					messages: [openerKeyLetter(accountOf(actor), { at: clock.now(), isNewKey: false, link })],
				});
			},
			keep: ({ code }) =>
				code === 'wrong-passphrase' ? async () => [{ ...about, action: 'opener.passphrase-refused' }] : null,
		},
	);
	if (!done.ok || isMade) return done;
	// The form was sent before. What was typed is digested nowhere, so the key itself says whether it was the same.
	const key = await findOpenerKey(db.reader, personId);
	return (await isLockedUnder(sealing, passphrase, key)) ? done : refused({ code: 'key-changed' });
}
