import { listRecipients } from '../../../db/read/recipients.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { getWorkingDraft } from '../../../db/read/working-drafts.ts';
import { saveReturn } from '../../../db/write/kpi-returns.ts';
import { appendReturnStep } from '../../../db/write/return-steps.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import { returnReadyLetter } from '../../../templates/emails/return-ready.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideMarkReady, type MarkReadyRefusal } from '../../domain/kpi-return/decide-mark-ready.ts';
import { evolveReturn } from '../../domain/kpi-return/evolve-return.ts';
import { judgeDraft } from '../../domain/kpi-return/judge-draft.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface MarkReturnReady {
	readonly commandId: string;
	readonly returnId: string;
}

type Refusal = MarkReadyRefusal | { readonly code: 'not-found' };

/** Filled in and checked: locked until somebody certifies it or sends it back. The lead's certifiers are told. */
export async function markReturnReady(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: MarkReturnReady,
): Promise<Result<{ readonly returnId: string }, Refusal>> {
	const { returnId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly returnId: string }, Refusal>(
		services,
		actor,
		'mark-return-ready',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, today, returnId);
			if (whole === null) return refused({ code: 'not-found' });
			const { findings } = judgeDraft(await getWorkingDraft(tx, scope, whole));
			const decided = decideMarkReady(whole.kpiReturn, { by: actor, findings }, now);
			if (!decided.ok) return decided;
			const { state } = evolveReturn(whole.kpiReturn, decided.value);
			await saveReturn(tx, returnId, { state, sentBackReason: null });
			await appendReturnStep(tx, services.ids.next(), returnId, decided.value);
			const certifiers = await listRecipients(
				tx,
				[whole.row.leadId],
				['provider-certifier', 'provider-deputy-certifier'],
				today,
			);
			const about = nameReturn(whole.row, `${services.config.origin}/returns/${returnId}/certify`);
			return accepted({
				outcome: { returnId },
				changes: [
					{
						action: 'return.marked-ready',
						subject: { kind: 'return', id: returnId },
						bodyId: whole.row.bodyId,
						before: { state: whole.row.state },
						after: { state },
					},
				],
				messages: certifiers.map((person) => returnReadyLetter(person, about)),
			});
		},
	);
}
