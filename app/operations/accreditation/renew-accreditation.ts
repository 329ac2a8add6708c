import { findAccreditation } from '../../../db/read/accreditations.ts';
import { changeAccreditation } from '../../../db/write/accreditations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { decideRenewal, type RenewalRefusal } from '../../domain/grant/decide-accreditation.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RenewAccreditation {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly accreditationId: string;
	readonly expectedVersion: number;
	readonly expiresOn: IsoDate;
	readonly evidence: string;
}

type Refusal = RenewalRefusal | 'not-found' | 'changed-meanwhile';

/** The last day moves, and what was seen is added to the evidence. Reminders begin anew for the new day. */
export async function renewAccreditation(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: RenewAccreditation,
): Promise<Result<{ readonly accreditationId: string }, Refusal | LooksPersonalRefusal>> {
	const { accreditationId, expectedVersion, expiresOn, evidence } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<{ readonly accreditationId: string }, Refusal>(
		services,
		actor,
		'renew-accreditation',
		gated(command),
		async (tx) => {
			const row = await findAccreditation(tx, scope, today, accreditationId);
			if (row === null) return refused('not-found');
			if (row.version !== expectedVersion) return refused('changed-meanwhile');
			const decided = decideRenewal(row, expiresOn, evidence, today);
			if (!decided.ok) return decided;
			const told = `${row.evidence}\nRenewed on ${writeDay(today)} until ${writeDay(expiresOn)}: ${evidence}`;
			if (
				!(await changeAccreditation(
					tx,
					row.id,
					{ expiresOn, withdrawnOn: null, evidence: told },
					row.version,
				))
			)
				return refused('changed-meanwhile');
			return accepted({
				outcome: { accreditationId },
				changes: [
					{
						action: 'accreditation.renewed',
						subject: { kind: 'accreditation', id: row.id },
						bodyId: row.bodyId,
						before: { expiresOn: row.expiresOn },
						after: { expiresOn, evidence: { freeText: evidence } },
					},
				],
			});
		},
	);
}
