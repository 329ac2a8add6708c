import { listRecipients } from '../../../db/read/recipients.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { saveReturn } from '../../../db/write/kpi-returns.ts';
import { appendReturnStep } from '../../../db/write/return-steps.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import { returnTakenBackLetter } from '../../../templates/emails/return-taken-back.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideTakeBack, type TakeBackRefusal } from '../../domain/kpi-return/decide-take-back.ts';
import { evolveReturn } from '../../domain/kpi-return/evolve-return.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface TakeReturnBack {
	readonly commandId: string;
	readonly returnId: string;
}

type Refusal = TakeBackRefusal | { readonly code: 'not-found' };

/** Open again to whoever prepares it. The lead's certifiers, who were told that it was ready, are told that it is not. */
export async function takeReturnBack(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: TakeReturnBack,
): Promise<Result<{ readonly returnId: string }, Refusal>> {
	const { returnId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly returnId: string }, Refusal>(
		services,
		actor,
		'take-return-back',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, today, returnId);
			if (whole === null) return refused({ code: 'not-found' });
			const decided = decideTakeBack(whole.kpiReturn, { by: actor }, now);
			if (!decided.ok) return decided;
			const { state } = evolveReturn(whole.kpiReturn, decided.value);
			await saveReturn(tx, returnId, { state });
			await appendReturnStep(tx, services.ids.next(), returnId, decided.value);
			const certifiers = await listRecipients(
				tx,
				[whole.row.leadId],
				['provider-certifier', 'provider-deputy-certifier'],
				today,
			);
			const about = nameReturn(whole.row, `${services.config.origin}/returns/${returnId}`);
			return accepted({
				outcome: { returnId },
				changes: [
					{
						action: 'return.taken-back',
						subject: { kind: 'return', id: returnId },
						bodyId: whole.row.bodyId,
						before: { state: whole.row.state },
						after: { state },
					},
				],
				messages: certifiers.map((person) => returnTakenBackLetter(person, about)),
			});
		},
	);
}
