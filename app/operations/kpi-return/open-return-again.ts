import { listRecipients } from '../../../db/read/recipients.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { endClosing } from '../../../db/write/return-chasing.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import { returnOpenedAgainLetter } from '../../../templates/emails/return-closed.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideOpeningAgain, type OpenAgainRefusal } from '../../domain/kpi-return/decide-opening-again.ts';
import { evolveReturn } from '../../domain/kpi-return/evolve-return.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface OpenReturnAgain {
	readonly commandId: string;
	readonly returnId: string;
}

type Refusal = OpenAgainRefusal | { readonly code: 'not-found' };

/** A closed return is called for again, as it stood and due when it was due. The provider is told. */
export async function openReturnAgain(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: OpenReturnAgain,
): Promise<Result<{ readonly returnId: string }, Refusal>> {
	const { returnId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly returnId: string }, Refusal>(
		services,
		actor,
		'open-return-again',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, today, returnId);
			if (whole === null) return refused({ code: 'not-found' });
			const { row, kpiReturn } = whole;
			const decided = decideOpeningAgain(kpiReturn, { by: actor }, now);
			if (!decided.ok) return decided;
			await endClosing(tx, returnId, decided.value);
			const told = await listRecipients(
				tx,
				[row.leadId],
				['provider-preparer', 'provider-certifier', 'provider-deputy-certifier'],
				today,
			);
			const about = nameReturn(row, `${services.config.origin}/returns/${returnId}`);
			return accepted({
				outcome: { returnId },
				changes: [
					{
						action: 'return.opened-again',
						subject: { kind: 'return', id: returnId },
						bodyId: row.bodyId,
						before: { state: 'closed', why: kpiReturn.closed?.why ?? null },
						after: { state: evolveReturn(kpiReturn, decided.value).state },
					},
				],
				messages: told.map((person) => returnOpenedAgainLetter(person, about)),
			});
		},
	);
}
