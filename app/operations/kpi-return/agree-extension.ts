import { listRecipients } from '../../../db/read/recipients.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { appendExtension } from '../../../db/write/return-chasing.ts';
import { extensionAgreedLetter } from '../../../templates/emails/extension-agreed.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import {
	decideExtension,
	type Extending,
	type ExtendRefusal,
} from '../../domain/kpi-return/decide-extension.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AgreeExtension extends Omit<Extending, 'by'> {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly returnId: string;
}

type Refusal = ExtendRefusal | { readonly code: 'not-found' };

/** A later date is agreed and stands beside the original one. The provider is told. */
export async function agreeExtension(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AgreeExtension,
): Promise<Result<{ readonly returnId: string }, Refusal | LooksPersonalRefusal>> {
	const { commandId, returnId, ...agreed } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly returnId: string }, Refusal>(
		services,
		actor,
		'agree-extension',
		gated(command, { agreedWith: 'a person to speak to' }),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, today, returnId);
			if (whole === null) return refused({ code: 'not-found' });
			const { row } = whole;
			const decided = decideExtension(whole.kpiReturn, { by: actor, ...agreed }, row.programmeEndsOn, now);
			if (!decided.ok) return decided;
			await appendExtension(tx, services.ids.next(), returnId, decided.value);
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
						action: 'return.extension-agreed',
						subject: { kind: 'return', id: returnId },
						bodyId: row.bodyId,
						before: { dueOn: row.period.dueOn, extendedTo: row.extendedTo },
						after: { dueOn: row.period.dueOn, extendedTo: decided.value.newDueOn },
					},
				],
				messages: told.map((person) =>
					extensionAgreedLetter(person, about, writeDay(row.period.dueOn), writeDay(decided.value.newDueOn)),
				),
			});
		},
	);
}
