import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

/** Takes the code's step, once: false when another request has taken it or a later one. */
export async function takeCodeStep(tx: Tx, personId: string, step: number): Promise<boolean> {
	const taken = await tx
		.updateTable('credential')
		.set({ totpLastStep: step })
		.where('personId', '=', personId)
		.where('totpLastStep', '<', step)
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
			personId,
			passwordHash,
			passwordChangedAt: at,
			totpSecretSealed: null,
			totpConfirmedAt: null,
		})
		.onConflict((row) => row.column('personId').doUpdateSet({ passwordHash, passwordChangedAt: at }))
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
		.set({ totpSecretSealed: secretSealed, totpConfirmedAt: at, totpLastStep: step })
		.where('personId', '=', personId)
		.execute();
}

/** The device is lost: at the next sign-in the person sets up another. */
export async function deleteCodeSecret(tx: Tx, personId: string): Promise<void> {
	await tx
		.updateTable('credential')
		.set({ totpSecretSealed: null, totpConfirmedAt: null, totpLastStep: 0 })
		.where('personId', '=', personId)
		.execute();
	await tx.deleteFrom('recoveryCode').where('personId', '=', personId).execute();
}

/** New recovery codes in place of all earlier ones. */
export async function replaceRecoveryCodes(
	tx: Tx,
	personId: string,
	codes: readonly { readonly id: string; readonly hash: string }[],
): Promise<void> {
	await tx.deleteFrom('recoveryCode').where('personId', '=', personId).execute();
	await tx
		.insertInto('recoveryCode')
		.values(codes.map(({ id, hash }) => ({ id, personId, codeHash: hash, usedAt: null })))
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
		.updateTable('recoveryCode')
		.set({ usedAt: at })
		.where('personId', '=', personId)
		.where('codeHash', '=', hash)
		.where('usedAt', 'is', null)
		.executeTakeFirst();
	return taken.numUpdatedRows === 1n;
}
