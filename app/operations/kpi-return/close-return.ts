import { listRecipients } from '../../../db/read/recipients.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { appendClosing } from '../../../db/write/return-chasing.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import { returnClosedLetter } from '../../../templates/emails/return-closed.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { CLOSED_REASON_WORDS } from '../../domain/kpi-return/closed-reason.ts';
import {
	type CloseRefusal,
	type ClosingReturn,
	decideClosing,
} from '../../domain/kpi-return/decide-closing.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface CloseReturn extends Omit<ClosingReturn, 'by'> {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly returnId: string;
}

type Refusal = CloseRefusal | { readonly code: 'not-found' };

/** A return that will never come is asked after no more. The provider is told, and what was typed into it is kept. */
export async function closeReturn(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: CloseReturn,
): Promise<Result<{ readonly returnId: string }, Refusal | LooksPersonalRefusal>> {
	const { returnId, why, reason } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly returnId: string }, Refusal>(
		services,
		actor,
		'close-return',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, today, returnId);
			if (whole === null) return refused({ code: 'not-found' });
			const { row } = whole;
			const decided = decideClosing(whole.kpiReturn, { by: actor, why, reason }, now);
			if (!decided.ok) return decided;
			await appendClosing(tx, services.ids.next(), returnId, decided.value);
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
						action: 'return.closed',
						subject: { kind: 'return', id: returnId },
						bodyId: row.bodyId,
						before: { state: row.state },
						after: { state: 'closed', why, words: { freeText: decided.value.words } },
					},
				],
				messages: told.map((person) => returnClosedLetter(person, about, CLOSED_REASON_WORDS[why])),
			});
		},
	);
}
