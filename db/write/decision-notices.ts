import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { NoticeFacts } from '../../app/domain/grant/papers/decision-notice.ts';
import type { Tx } from '../connect.ts';
import { type StoredDocument, saveDocument } from './documents.ts';

/** Holds the body until the transaction ends: of two who decide at once, the second finds the number that the first has taken, and takes the next. */
export async function lockNotices(tx: Tx, bodyId: string): Promise<void> {
	await tx
		.updateTable('organisation')
		.set((eb) => ({ version: eb.ref('version') }))
		.where('id', '=', bodyId)
		.execute();
}

interface Notice {
	readonly id: string;
	readonly bodyId: string;
	readonly versionId: string;
	readonly programmeId: string;
	readonly decidedOn: IsoDate;
	readonly decidedBy: string;
	readonly facts: NoticeFacts;
	readonly pdf: Omit<StoredDocument, 'mediaType'>;
}

const SUBJECTS = { original: 'grant', variation: 'variation', termination: 'termination' } as const;

/** With its PDF. Never changed afterwards. */
export async function insertNotice(
	tx: Tx,
	{ id, bodyId, versionId, programmeId, decidedOn, decidedBy, facts, pdf }: Notice,
): Promise<void> {
	const { year, number, kind } = facts;
	await saveDocument(tx, { ...pdf, mediaType: 'application/pdf' });
	await tx
		.insertInto('decisionNotice')
		.values({
			id,
			bodyId,
			year,
			number,
			subjectKind: SUBJECTS[kind],
			subjectId: versionId,
			programmeId,
			decidedOn,
			decidedBy,
			facts: JSON.stringify(facts),
			documentHash: pdf.hash,
		})
		.execute();
}
