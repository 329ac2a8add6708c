import { findOwner } from '../../../db/read/programme-owners.ts';
import { listDayDeltas, listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import { findMovement, getCorrections } from '../../../db/read/unit-movements.ts';
import { appendMovements, lockUnitAccounts } from '../../../db/write/unit-ledger.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { type CorrectionRefusal, decideCorrection } from '../../domain/unit/decide-correction.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface CorrectMovement {
	readonly commandId: string;
	readonly agreementId: string;
	readonly movementId: string;
	readonly reason: string;
	readonly nobodyNamed: boolean;
}

type Refusal = CorrectionRefusal | { readonly code: 'not-found' };

/** A movement that a provider entered by mistake is undone by another. Nothing is ever changed or taken away. */
export async function correctMovement(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: CorrectMovement,
): Promise<Result<'corrected', Refusal | LooksPersonalRefusal>> {
	const { agreementId, movementId, reason, nobodyNamed } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<'corrected', Refusal>(services, actor, 'correct-movement', gated(command), async (tx) => {
		const accounts =
			scope.kind === 'provider' ? await listUnitAccounts(tx, scope, today, { agreementId }) : [];
		const ids = accounts.map(({ id }) => id);
		const wrong = await findMovement(tx, ids, movementId);
		const account = accounts.find(({ id }) => id === wrong?.to.accountId);
		if (wrong === null || account === undefined) return refused({ code: 'not-found' });
		await lockUnitAccounts(tx, [wrong.from.accountId, wrong.to.accountId]);
		const isCorrected = (await getCorrections(tx, [wrong.id])).has(movementId);
		const entered = await listDayDeltas(tx, [account.id]);
		const decided = decideCorrection({ account, wrong, isCorrected, entered, today }, reason, nobodyNamed);
		if (!decided.ok) return decided;
		const movement = { ...decided.value, id: services.ids.next() };
		await appendMovements(tx, [movement], {
			at: services.clock.now(),
			personId: actor.personId,
			correctsId: movementId,
		});
		const after = markFreeText(
			{
				movement: movement.id,
				corrects: movementId,
				kind: wrong.kind,
				units: wrong.units,
				onDay: wrong.onDay,
				reason,
			},
			WORDS,
		);
		const { id: bodyId } = await findOwner(tx, account.programmeId, today);
		return accepted({
			outcome: 'corrected',
			changes: [
				{ action: 'unit.corrected', subject: { kind: 'unit-account', id: account.id }, bodyId, after },
			],
		});
	});
}

const WORDS = new Set(['reason']);
