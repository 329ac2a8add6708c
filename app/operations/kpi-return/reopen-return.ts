import { listRecipients } from '../../../db/read/recipients.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { saveReturn } from '../../../db/write/kpi-returns.ts';
import { saveReopening } from '../../../db/write/submissions.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import { returnReopenedLetter } from '../../../templates/emails/return-reopened.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideReopening, type ReopenRefusal } from '../../domain/kpi-return/decide-reopening.ts';
import { evolveReturn } from '../../domain/kpi-return/evolve-return.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ReopenReturn {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly returnId: string;
	readonly reason: string;
}

type Refusal = ReopenRefusal | { readonly code: 'not-found' };

/** An accepted return is taken up again. What was accepted stays authoritative until a later version is. */
export async function reopenReturn(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ReopenReturn,
): Promise<Result<{ readonly submission: number }, Refusal | LooksPersonalRefusal>> {
	const { returnId, reason } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly submission: number }, Refusal>(
		services,
		actor,
		'reopen-return',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, today, returnId);
			if (whole === null) return refused({ code: 'not-found' });
			const { row, kpiReturn } = whole;
			const decided = decideReopening(kpiReturn, { by: actor, reason }, now);
			if (!decided.ok) return decided;
			const { state } = evolveReturn(kpiReturn, decided.value);
			await saveReopening(tx, row.latestSubmissionId ?? '', decided.value);
			await saveReturn(tx, returnId, { state });
			const told = await listRecipients(
				tx,
				[row.leadId],
				['provider-preparer', 'provider-certifier', 'provider-deputy-certifier'],
				today,
			);
			const about = nameReturn(row, `${services.config.origin}/returns/${returnId}`);
			return accepted({
				outcome: { submission: decided.value.submission },
				changes: [
					{
						action: 'return.reopened',
						subject: { kind: 'return', id: returnId },
						bodyId: row.bodyId,
						before: { state: row.state },
						after: { state, submission: decided.value.submission },
					},
				],
				messages: told.map((person) => returnReopenedLetter(person, about)),
			});
		},
	);
}
