import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Identifier } from '../../app/domain/organisation/organisation.ts';
import type { RegisterAnswer } from '../../app/domain/organisation/register-number.ts';
import type { Tx } from '../connect.ts';

interface Checked extends Identifier, RegisterAnswer {
	readonly id: string;
	readonly organisationId: string;
	readonly at: Instant;
	readonly by: string;
}

export async function insertRegisterCheck(
	tx: Tx,
	{ id, organisationId, scheme, value, outcome, name, at, by }: Checked,
): Promise<void> {
	await tx
		.insertInto('registerCheck')
		.values({
			id,
			organisationId,
			scheme,
			value,
			outcome,
			nameFound: name,
			checkedAt: at,
			checkedBy: by,
		})
		.execute();
}
