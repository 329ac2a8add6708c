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
		.insertInto('return_extension')
		.values({
			id,
			return_id: returnId,
			agreed_at: agreed.at,
			agreed_by: agreed.personId,
			agreed_with: agreed.agreedWith,
			new_due_on: agreed.newDueOn,
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
		.insertInto('contact_log')
		.values({
			id,
			return_id: returnId,
			at: contact.at,
			by_person_id: contact.personId,
			channel: contact.channel,
			spoke_to: contact.spokeTo,
			words: contact.words,
			promised_on: contact.promisedOn,
		})
		.execute();
}
