import { getBoardReportState } from '../../../db/read/board-report-states.ts';
import { lockBoardReport } from '../../../db/read/board-reports.ts';
import { saveWriter, saveWords as writeWords } from '../../../db/write/board-reports.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { type DraftEditRefusal, decideDraftEdit } from '../../domain/board-report/decide-draft-edit.ts';
import type { OfficerWords } from '../../domain/board-report/officer-words.ts';
import { type PersonalWords, personalWords } from '../../domain/board-report/personal-words.ts';
import { wordsChanged } from '../../domain/board-report/words-changed.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SaveWords {
	readonly commandId: string;
	readonly reportId: string;
	/** Of the report that the page showed when it was drawn. */
	readonly expectedVersion: number;
	readonly title: string;
	readonly words: OfficerWords;
	/** The writer has been asked, and says that nobody on a programme can be told from the words. */
	readonly nobodyNamed: boolean;
}

export type SaveWordsRefusal =
	| DraftEditRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'looks-personal'; readonly found: readonly PersonalWords[] }
	/** Somebody else has saved in the meantime: what stands there now, so that nothing typed is lost and nothing saved is. */
	| {
			readonly code: 'changed-meanwhile';
			readonly version: number;
			readonly title: string;
			readonly words: OfficerWords;
	  };

/** Keeps what the officer wrote, whole or in part, of a draft. */
export async function saveWords(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SaveWords,
): Promise<Result<{ readonly version: number }, SaveWordsRefusal | LooksPersonalRefusal>> {
	const { reportId, expectedVersion, title, words, nobodyNamed } = command;
	const now = services.clock.businessNow();
	return carryOut<{ readonly version: number }, SaveWordsRefusal>(
		services,
		actor,
		'save-words',
		gated(command, { contact: 'a person to speak to' }),
		async (tx) => {
			const row = await lockBoardReport(tx, scope, londonDay(now), reportId);
			if (row === null) return refused({ code: 'not-found' });
			const decided = decideDraftEdit(await getBoardReportState(tx, row), {
				editorId: actor.personId,
				title,
				words,
			});
			if (!decided.ok) return decided;
			const fields = wordsChanged({ title: row.title, words: row.words }, decided.value);
			if (row.version !== expectedVersion && fields.length > 0)
				return refused({
					code: 'changed-meanwhile',
					version: row.version,
					title: row.title,
					words: row.words,
				});
			const found = nobodyNamed ? [] : personalWords(words);
			if (found.length > 0) return refused({ code: 'looks-personal', found });
			await writeWords(tx, reportId, decided.value.title, decided.value.words);
			await saveWriter(tx, reportId, actor.personId, now);
			return accepted({
				outcome: { version: row.version + 1 },
				changes: [
					{
						action: 'board-report.words-saved',
						subject: { kind: 'board-report', id: reportId },
						bodyId: row.bodyId,
						before: { version: row.version },
						after: { version: row.version + 1, fields },
					},
				],
			});
		},
	);
}
