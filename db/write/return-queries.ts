import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { QuerySubject, ReturnQuery } from '../../app/domain/kpi-return/kpi-return.ts';
import type { Tx } from '../connect.ts';

export interface QueryToInsert {
	readonly id: string;
	readonly returnId: string;
	readonly submissionId: string;
	readonly subject: QuerySubject;
	/** The box that the subject names; null where it names an answer of the narrative. */
	readonly box: {
		readonly measureKey: string;
		readonly areaId: string | null;
		readonly cohort: number | null;
	} | null;
	readonly raisedAt: Instant;
	readonly raisedBy: string;
}

export async function insertQuery(
	tx: Tx,
	{ id, returnId, submissionId, subject, box, raisedAt, raisedBy }: QueryToInsert,
): Promise<void> {
	await tx
		.insertInto('returnQuery')
		.values({
			id,
			returnId,
			submissionId,
			section: subject.section,
			measureKey: box?.measureKey ?? null,
			areaId: box?.areaId ?? '',
			cohort: box?.cohort ?? 0,
			question: subject.kind === 'narrative' ? subject.question : null,
			state: 'open',
			raisedAt,
			raisedBy,
		})
		.execute();
}

export async function appendQueryMessage(
	tx: Tx,
	message: {
		readonly id: string;
		readonly queryId: string;
		readonly at: Instant;
		readonly by: string;
		readonly words: string;
	},
): Promise<void> {
	await tx
		.insertInto('queryMessage')
		.values({
			id: message.id,
			queryId: message.queryId,
			at: message.at,
			byPersonId: message.by,
			words: message.words,
		})
		.execute();
}

export async function saveQueryStates(
	tx: Tx,
	ids: readonly string[],
	state: ReturnQuery['state'],
): Promise<void> {
	if (ids.length > 0) await tx.updateTable('returnQuery').set({ state }).where('id', 'in', ids).execute();
}
