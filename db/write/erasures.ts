import { type Insertable, sql } from 'kysely';
import type { OfficerWords } from '../../app/domain/board-report/officer-words.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';
import type { ErasedIssueTable } from '../tables/erased-issue.ts';
import type { ErasedPaperTable } from '../tables/erased-paper.ts';
import type { ErasureTable } from '../tables/erasure.ts';

export async function insertErasure(
	tx: Tx,
	erasure: Omit<
		Insertable<ErasureTable>,
		'state' | 'decidedBy' | 'decidedAt' | 'declinedBecause' | 'passages'
	> & {
		readonly passages: readonly string[];
	},
): Promise<void> {
	await tx
		.insertInto('erasure')
		.values({
			...erasure,
			passages: JSON.stringify(erasure.passages),
			state: 'asked',
			decidedBy: null,
			decidedAt: null,
			declinedBecause: null,
		})
		.execute();
}

/** What a second person decided. From `decided` on, until it has been carried out, the rows that it names are open. */
export async function saveErasureDecision(
	tx: Tx,
	id: string,
	decision: {
		readonly state: 'decided' | 'declined';
		readonly by: string;
		readonly at: Instant;
		readonly because: string | null;
	},
): Promise<void> {
	const { state, by, at, because } = decision;
	await tx
		.updateTable('erasure')
		.set({ state, decidedBy: by, decidedAt: at, declinedBecause: because, passages: '[]' })
		.where('id', '=', id)
		.execute();
}

export async function saveErasureCarriedOut(tx: Tx, id: string): Promise<void> {
	await tx.updateTable('erasure').set({ state: 'carried-out' }).where('id', '=', id).execute();
}

/** What is kept for ever: the columns that name a row, and the one that holds the words. */
const KEPT: Readonly<Record<string, readonly [key: readonly string[], words: string]>> = {
	submissionNarrative: [['submissionId', 'question'], 'words'],
	submissionNote: [['submissionId', 'finding'], 'words'],
	draftNarrative: [['returnId', 'question'], 'words'],
	draftNote: [['returnId', 'finding'], 'words'],
	queryMessage: [['id'], 'words'],
	contactLog: [['id'], 'words'],
	returnExtension: [['id'], 'reason'],
	returnClosing: [['id'], 'words'],
	unitDifference: [['returnId', 'areaId', 'measure', 'givenAt'], 'reason'],
	kpiReturn: [['id'], 'sentBackReason'],
	submission: [['id'], 'reopenedReason'],
	boardReportStep: [['reportId', 'position'], 'reason'],
	boardReportCover: [['reportId', 'boardId'], 'asked'],
};

/** Names the row and writes over its words. */
export async function saveErasedWords(
	tx: Tx,
	erasureId: string,
	row: { readonly keptIn: string; readonly rowKey: string },
	words: string,
): Promise<void> {
	const [columns, column] = KEPT[row.keptIn]!;
	await nameRow(tx, erasureId, row);
	const key = sql.join(
		columns.map((part) => sql`CAST(${sql.ref(part)} AS TEXT)`),
		sql` || '|' || `,
	);
	await sql`UPDATE ${sql.table(row.keptIn)} SET ${sql.ref(column)} = ${words} WHERE ${key} = ${row.rowKey}`.execute(
		tx,
	);
}

const nameRow = (tx: Tx, erasureId: string, row: { readonly keptIn: string; readonly rowKey: string }) =>
	tx.insertInto('erasureRow').values({ erasureId, keptIn: row.keptIn, rowKey: row.rowKey }).execute();

/** The details of an entry of the trail, without the words and without the salt. */
export async function saveErasedEntry(
	tx: Tx,
	erasureId: string,
	sequence: number,
	payload: string,
): Promise<void> {
	await nameRow(tx, erasureId, { keptIn: 'auditPayload', rowKey: `${sequence}` });
	await tx.updateTable('auditPayload').set({ salt: '', payload }).where('sequence', '=', sequence).execute();
}

export async function saveErasedMail(
	tx: Tx,
	{ id, subject, body }: { readonly id: string; readonly subject: string; readonly body: string },
): Promise<void> {
	await tx.updateTable('outbox').set({ subject, body }).where('id', '=', id).execute();
}

/** What a paper says that is not frozen. */
export async function saveErasedPaper(
	tx: Tx,
	reportId: string,
	said: {
		readonly title: string;
		readonly words: OfficerWords;
		readonly withdrawnReason: string | null;
		readonly sent: string | null;
	},
): Promise<void> {
	const { title, words, withdrawnReason, sent } = said;
	await tx
		.updateTable('boardReport')
		.set((row) => ({
			title,
			words: JSON.stringify(words),
			withdrawnReason,
			version: row('version', '+', 1),
		}))
		.where('id', '=', reportId)
		.execute();
	if (sent !== null)
		await tx
			.updateTable('boardReportSent')
			.set({ snapshot: sent })
			.where('reportId', '=', reportId)
			.execute();
}

export interface ErasedIssue {
	readonly snapshot: string;
	readonly disclosed: string;
	readonly templateVersion: string;
	readonly pdfHash: string;
	readonly appendixHash: string | null;
}

/** What was frozen gives way to what says the same without the words. */
export async function saveErasedIssue(
	tx: Tx,
	erasureId: string,
	{ reportId, boardId }: { readonly reportId: string; readonly boardId: string },
	issue: ErasedIssue,
): Promise<void> {
	await nameRow(tx, erasureId, { keptIn: 'boardReportIssue', rowKey: `${reportId}|${boardId}` });
	await tx
		.updateTable('boardReportIssue')
		.set(issue)
		.where('reportId', '=', reportId)
		.where('boardId', '=', boardId)
		.execute();
}

/** The bytes that no issue has any more. */
export async function deleteErasedDocument(tx: Tx, erasureId: string, hash: string): Promise<void> {
	await nameRow(tx, erasureId, { keptIn: 'document', rowKey: hash });
	await tx.deleteFrom('documentChunk').where('hash', '=', hash).execute();
	await tx.deleteFrom('document').where('hash', '=', hash).execute();
}

export async function insertErasedPaper(
	tx: Tx,
	paper: ErasedPaperTable,
	issues: readonly ErasedIssueTable[],
): Promise<void> {
	await tx.insertInto('erasedPaper').values(paper).execute();
	for (const issue of issues) await tx.insertInto('erasedIssue').values(issue).execute();
}

/**
 * What people sent after their session had ended is sealed, so nobody can say whether it holds the words: all of those who may have written
 * them goes, the provider's and the office's.
 */
export async function deleteKeptFormsOf(tx: Tx, returnIds: readonly string[], bodyId: string): Promise<void> {
	await tx
		.deleteFrom('keptForm')
		.where('personId', 'in', (eb) =>
			eb
				.selectFrom('person')
				.select('person.id')
				.where((own) =>
					own.or([
						own('person.organisationId', '=', bodyId),
						own.exists(
							own
								.selectFrom('agreementParty')
								.innerJoin('kpiReturn', 'kpiReturn.agreementId', 'agreementParty.agreementId')
								.select('kpiReturn.id')
								.whereRef('agreementParty.organisationId', '=', 'person.organisationId')
								.where('kpiReturn.id', 'in', returnIds.length === 0 ? [''] : returnIds),
						),
					]),
				),
		)
		.execute();
}

/** Pages that were drawn before cannot be saved over what is there now, nor can a page that has saved by itself meanwhile. */
export async function bumpSections(tx: Tx, returnIds: readonly string[]): Promise<void> {
	if (returnIds.length === 0) return;
	await tx
		.updateTable('returnSection')
		.set((row) => ({ version: row('version', '+', 1), form: null, byItself: 0 }))
		.where('returnId', 'in', returnIds)
		.execute();
}
