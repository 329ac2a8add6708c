import { getAccessRules } from '../../../db/read/programme-access.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { getStartFacts } from '../../../db/read/start-facts.ts';
import { listDayDeltas, listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import { appendMovements, lockUnitAccounts } from '../../../db/write/unit-ledger.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { mayStart } from '../../domain/grant/may-start.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import {
	decideRecording,
	type Recording,
	type RecordingRefusal,
} from '../../domain/unit/decide-recording.ts';
import { STEP_OF } from '../../domain/unit/recorded-way.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RecordMovement extends Recording {
	readonly commandId: string;
	readonly nobodyNamed: boolean;
	readonly agreementId: string;
	readonly accountId: string;
}

type Refusal = RecordingRefusal | { readonly code: 'not-found' };

/** A provider tells what became of places: of the commissioner's in its areas. What an authority bought moves through its order. */
export async function recordMovement(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: RecordMovement,
): Promise<Result<{ readonly movementId: string }, Refusal | LooksPersonalRefusal>> {
	const { commandId, agreementId, accountId, ...recording } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<{ readonly movementId: string }, Refusal>(
		services,
		actor,
		'record-movement',
		gated(command),
		async (tx) => {
			const account = (await listUnitAccounts(tx, scope, today, { agreementId })).find(
				({ id }) => id === accountId,
			);
			if (scope.kind !== 'provider' || account === undefined || account.fund === 'offer')
				return refused({ code: 'not-found' });
			await lockUnitAccounts(tx, [accountId]);
			const { isNew } = STEP_OF[recording.way];
			const starting = isNew
				? await getStartFacts(tx, account.agreementId, account.areaId, recording.onDay)
				: null;
			if (isNew && starting === null) return refused({ code: 'not-found' });
			const decided = decideRecording(
				{
					account,
					access: (await getAccessRules(tx, account.programmeId)).get(account.areaId) ?? 'purchase-only',
					mayStart: starting === null ? accepted('may-start') : mayStart(starting, recording.onDay),
					entered: await listDayDeltas(tx, [account.id]),
					today,
				},
				recording,
			);
			if (!decided.ok) return decided;
			const movement = { ...decided.value, id: services.ids.next() };
			await appendMovements(tx, [movement], { at: services.clock.now(), personId: actor.personId });
			const { kind, units, onDay, from, to, reason } = movement;
			const after = markFreeText(
				{ movement: movement.id, kind, units, onDay, from: from.stage, to: to.stage, reason },
				new Set(['reason']),
			);
			const { id: bodyId } = await findOwner(tx, account.programmeId, today);
			return accepted({
				outcome: { movementId: movement.id },
				changes: [{ action: 'unit.moved', subject: { kind: 'unit-account', id: accountId }, bodyId, after }],
			});
		},
	);
}
