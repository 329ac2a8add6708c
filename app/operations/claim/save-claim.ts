import { findClaim, listBudgetLines } from '../../../db/read/claims.ts';
import { lockMoney } from '../../../db/read/money-in-hand.ts';
import {
	appendClaimStep,
	insertClaim,
	saveSpend,
	saveClaim as writeClaim,
} from '../../../db/write/claims.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { SpendOfLine } from '../../domain/payment/claim-spend.ts';
import { type ClaimRefusal, decideClaimSave } from '../../domain/payment/decide-claim.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SaveClaim {
	readonly commandId: string;
	readonly agreementId: string;
	readonly periodId: string;
	/** Null makes one. */
	readonly changes: { readonly claimId: string; readonly expectedVersion: number } | null;
	readonly spend: readonly SpendOfLine[];
	readonly note: string;
	readonly nobodyNamed: boolean;
}

export interface ClaimSaved {
	readonly claimId: string;
}

type Refusal = ClaimRefusal | { readonly code: 'not-found' };

/** The provider writes down what it spent in a period, line by line: a new claim, or the one that it holds. */
export async function saveClaim(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SaveClaim,
): Promise<Result<ClaimSaved, Refusal | LooksPersonalRefusal>> {
	const { agreementId, periodId, changes, spend, note } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<ClaimSaved, Refusal>(services, actor, 'save-claim', gated(command), async (tx) => {
		const money = await lockMoney(tx, scope, today, agreementId);
		const before = changes === null ? null : await findClaim(tx, scope, today, changes.claimId);
		const isOther = before !== null && (before.agreementId !== agreementId || before.periodId !== periodId);
		if (money === null || isOther || (changes !== null && before === null))
			return refused({ code: 'not-found' });
		const held =
			before === null
				? null
				: { claimId: before.id, state: before.state, isSeen: before.version === changes?.expectedVersion };
		const decided = decideClaimSave(
			money.facts,
			held,
			command,
			await listBudgetLines(tx, money.agreement.id),
			today,
		);
		if (!decided.ok) return decided;
		const { amountPence, number } = decided.value;
		const claimId = before?.id ?? services.ids.next();
		if (before === null)
			await insertClaim(
				tx,
				newClaim({ claimId, agreementId, periodId, number, amountPence, note, madeBy: actor.personId }),
			);
		else await writeClaim(tx, claimId, { amountPence, note });
		await saveSpend(
			tx,
			claimId,
			spend.filter(({ spentPence, vatPence }) => spentPence + vatPence > 0),
		);
		const kind = before === null ? 'made' : 'changed';
		await appendClaimStep(tx, {
			claimId,
			at: services.clock.businessNow(),
			kind,
			personId: actor.personId,
			amountPence,
			words: '',
		});
		const after = { agreementId, periodId, amountPence, spend, note: { freeText: note } };
		const change = {
			action: `claim.${kind}`,
			subject: { kind: 'claim', id: claimId },
			bodyId: money.agreement.bodyId,
		};
		return accepted({
			outcome: { claimId },
			changes: [
				{ ...change, ...(before === null ? {} : { before: { amountPence: before.amountPence } }), after },
			],
		});
	});
}

interface Made {
	readonly claimId: string;
	readonly agreementId: string;
	readonly periodId: string;
	readonly number: number;
	readonly amountPence: number;
	readonly note: string;
	readonly madeBy: string;
}

const newClaim = ({ claimId, agreementId, periodId, number, amountPence, note, madeBy }: Made) => ({
	id: claimId,
	agreementId,
	periodId,
	number,
	state: 'draft' as const,
	amountPence,
	note,
	madeBy,
	submittedBy: null,
	submittedAt: null,
	reviewedBy: null,
	reviewWords: null,
	agreedPence: null,
});
