import { listRecipients } from '../../../db/read/recipients.ts';
import { listPreparers } from '../../../db/read/return-drafts.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { saveReturn } from '../../../db/write/kpi-returns.ts';
import { appendReturnStep } from '../../../db/write/return-steps.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import { returnSentBackLetter } from '../../../templates/emails/return-sent-back.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decideSendBackToDraft,
	type SendBackRefusal,
} from '../../domain/kpi-return/decide-send-back-to-draft.ts';
import { evolveReturn } from '../../domain/kpi-return/evolve-return.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SendReturnBack {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly returnId: string;
	readonly reason: string;
}

type Refusal = SendBackRefusal | { readonly code: 'not-found' };

/** The certifier gives it back to be worked on, with a reason. The lead's own people who filled it in are told. */
export async function sendReturnBack(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SendReturnBack,
): Promise<Result<{ readonly returnId: string }, Refusal | LooksPersonalRefusal>> {
	const { returnId, reason } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly returnId: string }, Refusal>(
		services,
		actor,
		'send-return-back',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, today, returnId);
			if (whole === null) return refused({ code: 'not-found' });
			const decided = decideSendBackToDraft(whole.kpiReturn, { by: actor, reason }, now);
			if (!decided.ok) return decided;
			const { state } = evolveReturn(whole.kpiReturn, decided.value);
			await saveReturn(tx, returnId, { state, sentBackReason: decided.value.reason });
			await appendReturnStep(tx, services.ids.next(), returnId, decided.value);
			const typed = new Set((await listPreparers(tx, scope, whole.row.id)).map(({ id }) => id));
			const told = (
				await listRecipients(
					tx,
					[whole.row.leadId],
					['provider-preparer', 'provider-certifier', 'provider-deputy-certifier'],
					today,
				)
			).filter(({ personId }) => typed.has(personId));
			const about = nameReturn(whole.row, `${services.config.origin}/returns/${returnId}`);
			return accepted({
				outcome: { returnId },
				changes: [
					{
						action: 'return.sent-back',
						subject: { kind: 'return', id: returnId },
						bodyId: whole.row.bodyId,
						before: { state: whole.row.state },
						after: { state },
					},
				],
				messages: told.map((person) => returnSentBackLetter(person, about)),
			});
		},
	);
}
