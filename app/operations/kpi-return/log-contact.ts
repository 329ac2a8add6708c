import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { appendContact } from '../../../db/write/return-chasing.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type Contact,
	type ContactRefusal,
	decideContactLog,
} from '../../domain/kpi-return/decide-contact-log.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface LogContact extends Omit<Contact, 'by'> {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly returnId: string;
}

type Refusal = ContactRefusal | { readonly code: 'not-found' };

/** Who was spoken to, and what was promised for when. The due date stays where it is. */
export async function logContact(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: LogContact,
): Promise<Result<{ readonly returnId: string }, Refusal | LooksPersonalRefusal>> {
	const { commandId, returnId, ...contact } = command;
	const now = services.clock.businessNow();
	return carryOut<{ readonly returnId: string }, Refusal>(
		services,
		actor,
		'log-contact',
		gated(command, { spokeTo: 'a person to speak to' }),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, londonDay(now), returnId);
			if (whole === null) return refused({ code: 'not-found' });
			const decided = decideContactLog(whole.kpiReturn, { by: actor, ...contact }, now);
			if (!decided.ok) return decided;
			await appendContact(tx, services.ids.next(), returnId, decided.value);
			return accepted({
				outcome: { returnId },
				changes: [
					{
						action: 'return.contact-logged',
						subject: { kind: 'return', id: returnId },
						bodyId: whole.row.bodyId,
						after: { channel: decided.value.channel, promisedOn: decided.value.promisedOn },
					},
				],
			});
		},
	);
}
