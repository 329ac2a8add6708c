import { readDatabaseClock } from '../../../db/read/database-clock.ts';
import { listTenderDocuments } from '../../../db/read/tender-documents.ts';
import { listAmendments, waitingOf } from '../../../db/read/tender-versions.ts';
import { lockTender } from '../../../db/read/tenders.ts';
import { decideOnAmendment, insertAmendment } from '../../../db/write/tender-versions.ts';
import { saveTender } from '../../../db/write/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { amendNotice, type NoticeAmendment } from '../../domain/tender/amend-notice.ts';
import { NOTICE_WORDS } from '../../domain/tender/blank-notice.ts';
import { type AmendmentRefusal, decideAmendment } from '../../domain/tender/decide-amendment.ts';
import { documentsChosen } from '../../domain/tender/tender-document.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DraftAmendment {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly expectedVersion: number;
	readonly amendment: Omit<NoticeAmendment, 'documents'>;
	/** The files of its shelf that are to stand in it; where it is left out, those that do. */
	readonly documents?: readonly string[];
	readonly reason: string;
}

type Refusal = AmendmentRefusal | { readonly code: 'not-found' };

/** Puts an amendment of a published tender before a second person, in place of one that waits already. Nothing of the notice changes yet. */
export async function draftAmendment(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DraftAmendment,
): Promise<Result<{ readonly number: number }, Refusal | LooksPersonalRefusal>> {
	const { slug, expectedVersion, amendment } = command;
	const reason = command.reason.trim();
	const today = londonDay(services.clock.businessNow());
	return carryOut<{ readonly number: number }, Refusal>(
		services,
		actor,
		'draft-amendment',
		gated(command),
		async (tx) => {
			const tender = await lockTender(tx, scope, today, slug);
			if (tender === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const at = services.clock.businessNow(await readDatabaseClock(tx, services));
			const shelf = await listTenderDocuments(tx, tender.id);
			const chosen = command.documents ?? tender.notice.documents.map(({ fileId }) => fileId);
			const documents = documentsChosen(shelf, chosen);
			if (documents === null) return refused({ code: 'not-found' });
			const next = services.ids.next();
			const amended = amendNotice(tender.notice, { ...amendment, documents }, next);
			const decided = decideAmendment(tender, { expectedVersion, amended, reason }, at);
			if (!decided.ok) return decided;
			const before = await listAmendments(tx, tender.id);
			const waiting = waitingOf(before);
			const by = { decidedBy: actor.personId, decidedAt: at };
			if (waiting !== null)
				await decideOnAmendment(tx, tender.id, waiting.number, { ...by, outcome: 'replaced', words: '' });
			const number = before.length + 1;
			await insertAmendment(tx, tender.id, {
				number,
				amends: tender.noticeVersion,
				notice: amended,
				reason,
				draftedBy: actor.personId,
				draftedAt: at,
			});
			if (!(await saveTender(tx, tender.id, expectedVersion, {})))
				return refused({ code: 'changed-meanwhile' });
			return accepted({
				outcome: { number },
				changes: [
					{
						action: 'tender.amendment-drafted',
						subject: { kind: 'tender', id: tender.id },
						bodyId: scope.bodyId,
						after: {
							number,
							amends: tender.noticeVersion,
							...decided.value,
							documents: chosen,
							...markFreeText({ amendment, reason }, new Set([...NOTICE_WORDS, 'reason'])),
						},
					},
				],
			});
		},
	);
}
