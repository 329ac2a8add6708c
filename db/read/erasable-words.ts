import { sql } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Reader } from '../connect.ts';

/** What somebody wrote about a return, and where it is kept. */
export interface WordsKept {
	readonly keptIn: ReturnWordsTable;
	/** Names the row in its table. */
	readonly id: string;
	readonly words: string;
	/** Of a version: which. */
	readonly version: number | null;
	/** The question, the finding, or when it was written. */
	readonly detail: string;
}

export type ReturnWordsTable =
	| 'submissionNarrative'
	| 'submissionNote'
	| 'draftNarrative'
	| 'draftNote'
	| 'queryMessage'
	| 'contactLog'
	| 'returnExtension'
	| 'returnClosing'
	| 'unitDifference'
	| 'kpiReturn'
	| 'submission';

/** All words about returns already found: of every version, of the draft, of questions, contacts and reasons. */
export async function listReturnWords(
	reader: Reader,
	returnIds: readonly Found<'return'>[],
): Promise<readonly WordsKept[]> {
	if (returnIds.length === 0) return [];
	const ids = sql.join(returnIds);
	const found = await sql<WordsKept>`
		SELECT 'submissionNarrative' AS "keptIn", n.submission_id || '|' || n.question AS id, n.words AS words, s.number AS version, n.question AS detail
			FROM submission_narrative n JOIN submission s ON s.id = n.submission_id WHERE s.return_id IN (${ids})
		UNION ALL SELECT 'submissionNote', n.submission_id || '|' || n.finding, n.words, s.number, n.finding
			FROM submission_note n JOIN submission s ON s.id = n.submission_id WHERE s.return_id IN (${ids})
		UNION ALL SELECT 'draftNarrative', return_id || '|' || question, words, NULL, question FROM draft_narrative WHERE return_id IN (${ids})
		UNION ALL SELECT 'draftNote', return_id || '|' || finding, words, NULL, finding FROM draft_note WHERE return_id IN (${ids})
		UNION ALL SELECT 'queryMessage', m.id, m.words, NULL, m.at
			FROM query_message m JOIN return_query q ON q.id = m.query_id WHERE q.return_id IN (${ids})
		UNION ALL SELECT 'contactLog', id, words, NULL, at FROM contact_log WHERE return_id IN (${ids})
		UNION ALL SELECT 'returnExtension', id, reason, NULL, agreed_at FROM return_extension WHERE return_id IN (${ids})
		UNION ALL SELECT 'returnClosing', id, words, NULL, closed_at FROM return_closing WHERE return_id IN (${ids}) AND words <> ''
		UNION ALL SELECT 'unitDifference', return_id || '|' || area_id || '|' || measure || '|' || given_at, reason, NULL, given_at
			FROM unit_difference WHERE return_id IN (${ids})
		UNION ALL SELECT 'kpiReturn', id, sent_back_reason, NULL, '' FROM kpi_return WHERE id IN (${ids}) AND sent_back_reason IS NOT NULL
		UNION ALL SELECT 'submission', id, reopened_reason, number, reopened_at FROM submission WHERE return_id IN (${ids}) AND reopened_reason IS NOT NULL
		ORDER BY "keptIn", version, id`.execute(reader);
	return found.rows;
}

export interface EntryKept {
	readonly sequence: number;
	readonly salt: string;
	readonly payload: string;
}

/** The details that the audit trail holds of returns and papers already found. */
export const listEntriesOf = (
	reader: Reader,
	ids: readonly (Found<'return'> | Found<'board report'>)[],
): Promise<readonly EntryKept[]> =>
	reader
		.selectFrom('auditEvent')
		.innerJoin('auditPayload', 'auditPayload.sequence', 'auditEvent.sequence')
		.select(['auditPayload.sequence', 'auditPayload.salt', 'auditPayload.payload'])
		.where('auditEvent.subjectId', 'in', ids)
		.orderBy('auditPayload.sequence')
		.execute();

/** Whose mail is looked through for words, and what they are about. */
export interface MailOfWords {
	/** The commissioning body whose words they are. */
	readonly bodyId: string;
	/** The records in which they stand: their mail may be of a body that owned the programme before. */
	readonly ids: readonly string[];
}

/**
 * Mail, sent or not, that has one of these words in it, whoever it went to: the body’s own, what tells of the records, and what was written before
 * mail had an owner. All of that where a passage has no word to look for.
 */
export const listMailSaying = (
	reader: Reader,
	{ bodyId, ids }: MailOfWords,
	words: readonly string[],
): Promise<readonly { readonly id: string; readonly subject: string; readonly body: string }[]> =>
	reader
		.selectFrom('outbox')
		.select(['outbox.id', 'outbox.subject', 'outbox.body'])
		.where((eb) =>
			eb.or([
				eb('outbox.bodyId', '=', bodyId),
				eb('outbox.aboutId', 'in', [...ids, '']),
				eb('outbox.kind', '=', 'earlier'),
				eb.exists(
					eb
						.selectFrom('outbox as gathered')
						.select('gathered.id')
						.whereRef('gathered.gatheredInto', '=', 'outbox.id')
						.where('gathered.bodyId', '=', bodyId),
				),
			]),
		)
		.where((eb) =>
			eb.or(
				words.flatMap((word) =>
					(['outbox.subject', 'outbox.body'] as const).map((column) =>
						eb(eb.fn<string>('lower', [column]), 'like', `%${word}%`),
					),
				),
			),
		)
		.orderBy('outbox.id')
		.execute();
