import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

/** Takes the code's step, once: false when another request has taken it or a later one. */
export async function takeCodeStep(tx: Tx, personId: string, step: number): Promise<boolean> {
	const taken = await tx
		.updateTable('credential')
		.set({ totp_last_step: step })
		.where('person_id', '=', personId)
		.where('totp_last_step', '<', step)
		.executeTakeFirst();
	return taken.numUpdatedRows === 1n;
}

/** The person's password, the first one or another. */
export async function savePassword(
	tx: Tx,
	personId: string,
	passwordHash: string,
	at: Instant,
): Promise<void> {
	await tx
		.insertInto('credential')
		.values({
			person_id: personId,
			password_hash: passwordHash,
			password_changed_at: at,
			totp_secret_sealed: null,
			totp_confirmed_at: null,
		})
		.onConflict((row) =>
			row.column('person_id').doUpdateSet({ password_hash: passwordHash, password_changed_at: at }),
		)
		.execute();
}

/** A secret from which a code has been given; the code's step is used up. */
export async function saveCodeSecret(
	tx: Tx,
	personId: string,
	secretSealed: string,
	step: number,
	at: Instant,
): Promise<void> {
	await tx
		.updateTable('credential')
		.set({ totp_secret_sealed: secretSealed, totp_confirmed_at: at, totp_last_step: step })
		.where('person_id', '=', personId)
		.execute();
}

/** The device is lost: at the next sign-in the person sets up another. */
export async function deleteCodeSecret(tx: Tx, personId: string): Promise<void> {
	await tx
		.updateTable('credential')
		.set({ totp_secret_sealed: null, totp_confirmed_at: null, totp_last_step: 0 })
		.where('person_id', '=', personId)
		.execute();
	await tx.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
}

/** New recovery codes in place of all earlier ones. */
export async function replaceRecoveryCodes(
	tx: Tx,
	personId: string,
	codes: readonly { readonly id: string; readonly hash: string }[],
): Promise<void> {
	await tx.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
	await tx
		.insertInto('recovery_code')
		.values(codes.map(({ id, hash }) => ({ id, person_id: personId, code_hash: hash, used_at: null })))
		.execute();
}

/** Uses the code up; false when it is not one of the person's, or has been used. */
export async function takeRecoveryCode(
	tx: Tx,
	personId: string,
	hash: string,
	at: Instant,
): Promise<boolean> {
	const taken = await tx
		.updateTable('recovery_code')
		.set({ used_at: at })
		.where('person_id', '=', personId)
		.where('code_hash', '=', hash)
		.where('used_at', 'is', null)
		.executeTakeFirst();
	return taken.numUpdatedRows === 1n;
}
