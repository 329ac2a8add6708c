import type { MarkedReady, SentBackToDraft, TakenBack } from '../../app/domain/kpi-return/return-event.ts';
import type { Tx } from '../connect.ts';

/** When the return was handed to its certifier, and when it was given back or taken back. Kept beside the return's own state. */
export async function appendReturnStep(
	tx: Tx,
	id: string,
	returnId: string,
	event: MarkedReady | SentBackToDraft | TakenBack,
): Promise<void> {
	await tx
		.insertInto('returnStep')
		.values({
			id,
			returnId,
			kind: event.type === 'marked-ready' ? 'marked-ready' : 'sent-back',
			at: event.at,
			byPersonId: event.personId,
		})
		.execute();
}
