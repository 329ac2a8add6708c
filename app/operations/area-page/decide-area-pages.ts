import { listAreaPages } from '../../../db/read/area-pages.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { savePageApproval } from '../../../db/write/area-pages.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decidePageApproval,
	type PageAnswer,
	type PageApprovalRefusal,
} from '../../domain/programme/decide-page-approval.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DecideAreaPages {
	readonly commandId: string;
	readonly slug: string;
	/** The versions that the person read: another one has another id. */
	readonly pageIds: readonly string[];
	readonly answer: PageAnswer;
}

type Outcome = { readonly pages: number };
type Refusal = PageApprovalRefusal | { readonly code: 'not-found' };

/** A second person approves the public pages of areas, which are then public, or sends them back. */
export async function decideAreaPages(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DecideAreaPages,
): Promise<Result<Outcome, Refusal>> {
	const { slug, pageIds, answer } = command;
	const now = services.clock.businessNow();
	return carryOut<Outcome, Refusal>(services, actor, 'decide-area-pages', gated(command), async (tx) => {
		const programme = await lockProgramme(tx, scope, londonDay(now), slug);
		if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const all = await listAreaPages(tx, programme.id);
		const found = [...new Set(pageIds)].map((pageId) => all.find(({ id }) => id === pageId) ?? null);
		const decided = decidePageApproval(found, { by: accountOf(actor), answer });
		if (!decided.ok) return decided;
		const pages = found.filter((page) => page !== null);
		const reason = answer.decision === 'send-back' ? answer.reason : null;
		await savePageApproval(tx, programme.id, pages, {
			state: decided.value,
			reason,
			personId: actor.personId,
			at: now,
		});
		return accepted({
			outcome: { pages: pages.length },
			changes: pages.map(({ areaId, number }) => ({
				action: decided.value === 'published' ? 'area-page.published' : 'area-page.sent-back',
				subject: { kind: 'programme', id: programme.id },
				bodyId: scope.bodyId,
				after: { areaId, number, ...(reason === null ? {} : { reason }) },
			})),
		});
	});
}
