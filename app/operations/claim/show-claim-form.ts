import { type ClaimRow, findClaim, listBudgetLines, listClaims, listSpend } from '../../../db/read/claims.ts';
import type { MoneyAgreement } from '../../../db/read/money-agreements.ts';
import { findMoney } from '../../../db/read/money-in-hand.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { isOpen } from '../../domain/payment/claim.ts';
import type { BudgetLineOfClaim, SpendOfLine } from '../../domain/payment/claim-spend.ts';
import type { PeriodFacts } from '../../domain/payment/money-facts.ts';
import type { Services } from '../../services.ts';

export interface ClaimFormShown {
	readonly agreement: MoneyAgreement;
	readonly period: PeriodFacts;
	/** Lines that stand, and those that the claim says something of. */
	readonly lines: readonly BudgetLineOfClaim[];
	/** The claim that is being changed; null for a new one. */
	readonly claim: ClaimRow | null;
	readonly spend: readonly SpendOfLine[];
	/** Another claim for the period is open, which is to be finished first. */
	readonly openClaimId: string | null;
	readonly periodIsOver: boolean;
}

/** What a form for a claim begins with: of an agreement and period, or of a claim that is there. */
export async function showClaimForm(
	services: Services,
	scope: Scope,
	asked: { readonly agreementId: string; readonly periodId: string } | { readonly claimId: string },
): Promise<ClaimFormShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const claim = 'claimId' in asked ? await findClaim(reader, scope, today, asked.claimId) : null;
		if ('claimId' in asked && claim === null) return null;
		const of =
			'claimId' in asked ? { agreementId: claim?.agreementId ?? '', periodId: claim?.periodId ?? '' } : asked;
		const money = await findMoney(reader, scope, today, of.agreementId);
		const period = money?.facts.periods.find(({ periodId }) => periodId === of.periodId);
		if (money === null || period === undefined) return null;
		const spend = claim === null ? [] : await listSpend(reader, claim.id);
		const lines = await listBudgetLines(reader, money.agreement.id);
		const others = await listClaims(reader, scope, today, [of.agreementId]);
		return {
			agreement: money.agreement,
			period,
			lines: lines.filter(({ lineId, ended }) => !ended || spend.some((each) => each.lineId === lineId)),
			claim,
			spend,
			openClaimId:
				others.find(
					({ id, periodId, state }) => periodId === of.periodId && isOpen(state) && id !== claim?.id,
				)?.id ?? null,
			periodIsOver: period.endsOn < today,
		};
	});
}
