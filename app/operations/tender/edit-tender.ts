import { lockTender } from '../../../db/read/tenders.ts';
import { appendTenderStep, saveTender } from '../../../db/write/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { NOTICE_WORDS } from '../../domain/tender/blank-notice.ts';
import { changeNotice, type NoticeChange } from '../../domain/tender/change-notice.ts';
import { decideTenderStep, type TenderStepRefusal } from '../../domain/tender/decide-tender-step.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface EditTender {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly expectedVersion: number;
	readonly change: NoticeChange;
}

type Refusal = TenderStepRefusal | { readonly code: 'not-found' };

/** Changes one page of a draft. */
export async function editTender(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: EditTender,
): Promise<Result<{ readonly slug: string }, Refusal | LooksPersonalRefusal>> {
	const { slug, expectedVersion, change } = command;
	const now = services.clock.businessNow();
	return carryOut<{ readonly slug: string }, Refusal>(
		services,
		actor,
		'edit-tender',
		gated(command),
		async (tx) => {
			const tender = await lockTender(tx, scope, londonDay(now), slug);
			if (tender === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const decided = decideTenderStep(
				{ ...tender, steps: [] },
				{ act: 'edit', by: accountOf(actor), expectedVersion, words: '', problems: [], openers: 0 },
			);
			if (!decided.ok) return decided;
			const notice = changeNotice(tender.notice, change, services.ids.next());
			if (notice === null) return refused({ code: 'not-found' });
			if (!(await saveTender(tx, tender.id, expectedVersion, { notice })))
				return refused({ code: 'changed-meanwhile' });
			await appendTenderStep(tx, tender.id, { kind: 'edited', personId: actor.personId, at: now, words: '' });
			return accepted({
				outcome: { slug },
				changes: [
					{
						action: 'tender.edited',
						subject: { kind: 'tender', id: tender.id },
						bodyId: scope.bodyId,
						after: markFreeText(change, NOTICE_WORDS),
					},
				],
			});
		},
	);
}
