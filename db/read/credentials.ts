import type { Reader } from '../connect.ts';

export interface FoundCredential {
	readonly personId: string;
	readonly email: string;
	/** Null until an invitation has been taken up. */
	readonly passwordHash: string | null;
	readonly codeSecretSealed: string | null;
	/** False while a secret has been shown but no code from it given. */
	readonly codeConfirmed: boolean;
	readonly codeLastStep: number;
}

const credentials = (reader: Reader) =>
	reader
		.selectFrom('person')
		.leftJoin('credential', 'credential.person_id', 'person.id')
		.select([
			'person.id',
			'person.email',
			'credential.password_hash',
			'credential.totp_secret_sealed',
			'credential.totp_confirmed_at',
			'credential.totp_last_step',
		])
		.where('person.suspended_at', 'is', null);

type Row = Awaited<ReturnType<ReturnType<typeof credentials>['execute']>>[number];

const credentialOf = (row: Row | undefined): FoundCredential | null =>
	row === undefined
		? null
		: {
				personId: row.id,
				email: row.email,
				passwordHash: row.password_hash,
				codeSecretSealed: row.totp_secret_sealed,
				codeConfirmed: row.totp_confirmed_at !== null,
				codeLastStep: row.totp_last_step ?? 0,
			};

/** E-mail addresses are kept in lower case. Null when nobody has it, or they are suspended. */
export const findCredentialByEmail = async (reader: Reader, email: string): Promise<FoundCredential | null> =>
	credentialOf(await credentials(reader).where('person.email', '=', email).executeTakeFirst());

export const findCredential = async (reader: Reader, personId: string): Promise<FoundCredential | null> =>
	credentialOf(await credentials(reader).where('person.id', '=', personId).executeTakeFirst());

/** How many recovery codes the person has left. */
export async function countRecoveryCodes(reader: Reader, personId: string): Promise<number> {
	const row = await reader
		.selectFrom('recovery_code')
		.select((count) => count.fn.countAll<number>().as('left'))
		.where('person_id', '=', personId)
		.where('used_at', 'is', null)
		.executeTakeFirstOrThrow();
	return Number(row.left);
}
