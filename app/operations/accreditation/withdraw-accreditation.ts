import { getAccreditationEffects } from '../../../db/read/accreditation-effects.ts';
import { findAccreditation } from '../../../db/read/accreditations.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { changeAccreditation } from '../../../db/write/accreditations.ts';
import { accreditationWithdrawnLetter } from '../../../templates/emails/accreditation-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { TOLD_OF_ACCREDITATIONS } from '../../domain/grant/accreditation.ts';
import {
	type AccreditationWithdrawalRefusal,
	decideAccreditationWithdrawal,
} from '../../domain/grant/decide-accreditation.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface WithdrawAccreditation {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly accreditationId: string;
	readonly expectedVersion: number;
	readonly withdrawnOn: IsoDate;
	readonly reason: string;
}

type Refusal = AccreditationWithdrawalRefusal | 'not-found' | 'changed-meanwhile';

/** From a day on it counts no more. The office's officers and the provider are told where nobody new can start. */
export async function withdrawAccreditation(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: WithdrawAccreditation,
): Promise<Result<{ readonly accreditationId: string }, Refusal | LooksPersonalRefusal>> {
	const { accreditationId, expectedVersion, withdrawnOn, reason } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<{ readonly accreditationId: string }, Refusal>(
		services,
		actor,
		'withdraw-accreditation',
		gated(command),
		async (tx) => {
			const row = await findAccreditation(tx, scope, today, accreditationId);
			if (row === null) return refused('not-found');
			if (row.version !== expectedVersion) return refused('changed-meanwhile');
			const decided = decideAccreditationWithdrawal(row, withdrawnOn, reason, today);
			if (!decided.ok) return decided;
			const evidence = `${row.evidence}\nWithdrawn from ${writeDay(withdrawnOn)}: ${reason}`;
			if (
				!(await changeAccreditation(
					tx,
					row.id,
					{ expiresOn: row.expiresOn, withdrawnOn, evidence },
					row.version,
				))
			)
				return refused('changed-meanwhile');
			const { areas } = await getAccreditationEffects(tx, { ...row, withdrawnOn });
			const named = {
				provider: row.organisationName,
				programme: row.programmeName,
				standard: row.standard,
				day: writeDay(withdrawnOn),
				areas: [...new Set(areas.map(({ areaName }) => areaName))],
				link: `${services.config.origin}/accreditations/${row.id}`,
			};
			const told = await listRecipients(tx, [row.bodyId, row.organisationId], TOLD_OF_ACCREDITATIONS, today);
			return accepted({
				outcome: { accreditationId },
				changes: [
					{
						action: 'accreditation.withdrawn',
						subject: { kind: 'accreditation', id: row.id },
						bodyId: row.bodyId,
						after: { withdrawnOn, reason: { freeText: reason } },
					},
				],
				messages: told.map((person) => accreditationWithdrawnLetter(person, named)),
			});
		},
	);
}
