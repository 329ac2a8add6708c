import type { ContactLogged, ExtensionAgreed } from '../../app/domain/kpi-return/return-event.ts';
import type { Tx } from '../connect.ts';

/** A later date, agreed and kept for ever. The original due date stays where it is. */
export async function appendExtension(
	tx: Tx,
	id: string,
	returnId: string,
	agreed: ExtensionAgreed,
): Promise<void> {
	await tx
		.insertInto('returnExtension')
		.values({
			id,
			returnId,
			agreedAt: agreed.at,
			agreedBy: agreed.personId,
			agreedWith: agreed.agreedWith,
			newDueOn: agreed.newDueOn,
			reason: agreed.reason,
		})
		.execute();
}

export async function appendContact(
	tx: Tx,
	id: string,
	returnId: string,
	contact: ContactLogged,
): Promise<void> {
	await tx
		.insertInto('contactLog')
		.values({
			id,
			returnId,
			at: contact.at,
			byPersonId: contact.personId,
			channel: contact.channel,
			spokeTo: contact.spokeTo,
			words: contact.words,
			promisedOn: contact.promisedOn,
		})
		.execute();
}
