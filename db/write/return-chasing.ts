import type {
	ContactLogged,
	ExtensionAgreed,
	ReturnClosed,
	ReturnOpenedAgain,
} from '../../app/domain/kpi-return/return-event.ts';
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

/** The return's own row stays as it was. */
export async function appendClosing(
	tx: Tx,
	id: string,
	returnId: string,
	closed: ReturnClosed,
): Promise<void> {
	await tx
		.insertInto('returnClosing')
		.values({
			id,
			returnId,
			why: closed.why,
			words: closed.words,
			closedAt: closed.at,
			closedBy: closed.personId,
			openedAgainAt: null,
			openedAgainBy: null,
		})
		.execute();
}

export async function endClosing(tx: Tx, returnId: string, opened: ReturnOpenedAgain): Promise<void> {
	await tx
		.updateTable('returnClosing')
		.set({ openedAgainAt: opened.at, openedAgainBy: opened.personId })
		.where('returnId', '=', returnId)
		.where('openedAgainAt', 'is', null)
		.execute();
}
