import type { Actor } from '../../app/domain/access/actor.ts';
import type { Reader } from '../connect.ts';

export interface FoundCredential {
	readonly personId: string;
	readonly email: string;
	readonly telephone: string | null;
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
		.leftJoin('credential', 'credential.personId', 'person.id')
		.select([
			'person.id as personId',
			'person.email',
			'person.telephone',
			'credential.passwordHash',
			'credential.totpSecretSealed as codeSecretSealed',
			'credential.totpConfirmedAt',
			'credential.totpLastStep',
		])
		.where('person.suspendedAt', 'is', null);

type Row = Awaited<ReturnType<ReturnType<typeof credentials>['execute']>>[number];

function credentialOf(found: Row | undefined): FoundCredential | null {
	if (found === undefined) return null;
	const { totpConfirmedAt, totpLastStep, ...row } = found;
	return { ...row, codeConfirmed: totpConfirmedAt !== null, codeLastStep: totpLastStep ?? 0 };
}

/** E-mail addresses are kept in lower case. Null when nobody has it, or they are suspended. */
export const findCredentialByEmail = async (reader: Reader, email: string): Promise<FoundCredential | null> =>
	credentialOf(await credentials(reader).where('person.email', '=', email).executeTakeFirst());

export const findCredential = async (reader: Reader, personId: string): Promise<FoundCredential | null> =>
	credentialOf(await credentials(reader).where('person.id', '=', personId).executeTakeFirst());

/** How many recovery codes one has left oneself. */
export async function countRecoveryCodes(
	reader: Reader,
	{ personId }: Pick<Actor, 'personId'>,
): Promise<number> {
	const row = await reader
		.selectFrom('recoveryCode')
		.select((count) => count.fn.countAll<number>().as('left'))
		.where('personId', '=', personId)
		.where('usedAt', 'is', null)
		.executeTakeFirstOrThrow();
	return Number(row.left);
}
