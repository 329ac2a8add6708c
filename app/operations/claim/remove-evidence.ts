import { agreementOfClaim, findClaim, listEvidence } from '../../../db/read/claims.ts';
import { lockMoneyAgreement } from '../../../db/read/money-agreements.ts';
import { saveClaim, removeEvidence as takeOff } from '../../../db/write/claims.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type ClaimState, isWithProvider } from '../../domain/payment/claim.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RemoveEvidence {
	readonly commandId: string;
	readonly claimId: string;
	readonly evidenceId: string;
}

type Refusal =
	| { readonly code: 'not-found' }
	| { readonly code: 'not-with-provider'; readonly state: ClaimState };

/** Takes a file off a claim that the provider holds; what was once submitted with it stays in the store. */
export async function removeEvidence(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: RemoveEvidence,
): Promise<Result<{ readonly claimId: string }, Refusal>> {
	const { claimId, evidenceId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly claimId: string }, Refusal>(
		services,
		actor,
		'remove-evidence',
		gated(command),
		async (tx) => {
			const agreement = await lockMoneyAgreement(
				tx,
				scope,
				today,
				await agreementOfClaim(tx, scope, today, claimId),
			);
			const claim = await findClaim(tx, scope, today, claimId);
			if (agreement === null || claim === null) return refused({ code: 'not-found' });
			const file = (await listEvidence(tx, claim.id)).find(({ id }) => id === evidenceId);
			if (file === undefined) return refused({ code: 'not-found' });
			if (!isWithProvider(claim.state)) return refused({ code: 'not-with-provider', state: claim.state });
			await takeOff(tx, evidenceId, now);
			await saveClaim(tx, claimId, {});
			const after = { evidenceId, documentHash: file.documentHash };
			const change = {
				action: 'claim.evidence-removed',
				subject: { kind: 'claim', id: claimId },
				bodyId: agreement.bodyId,
				after,
			};
			return accepted({ outcome: { claimId }, changes: [change] });
		},
	);
}
