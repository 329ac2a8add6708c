import {
	type ClaimRow,
	type ClaimStepRow,
	type EvidenceRow,
	findClaim,
	listAgreedSpend,
	listBudgetLines,
	listClaimSteps,
	listEvidence,
	listSpend,
} from '../../../db/read/claims.ts';
import type { MoneyAgreement } from '../../../db/read/money-agreements.ts';
import { findMoney } from '../../../db/read/money-in-hand.ts';
import { listReturnedSpend, type ReturnedSpend } from '../../../db/read/returned-spend.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { BudgetLineOfClaim, SpendOfLine } from '../../domain/payment/claim-spend.ts';
import { boundsOfReview } from '../../domain/payment/decide-claim.ts';
import { measureMoney, type PeriodMoney } from '../../domain/payment/measure-money.ts';
import type { ClaimFacts } from '../../domain/payment/money-facts.ts';
import type { Services } from '../../services.ts';

export interface ClaimShown {
	readonly claim: ClaimRow;
	readonly agreement: MoneyAgreement;
	readonly money: PeriodMoney;
	readonly lines: readonly BudgetLineOfClaim[];
	readonly spend: readonly SpendOfLine[];
	/** Agreed as spent by line over all periods. */
	readonly agreedByLine: ReadonlyMap<string, number>;
	readonly steps: readonly ClaimStepRow[];
	readonly evidence: readonly EvidenceRow[];
	/** What the period's return says was spent; null where it does not ask or has not been sent. */
	readonly returned: ReturnedSpend | null;
	readonly bounds: { readonly mostPence: number | null; readonly leastPence: number };
	/** The reader wrote in it, so another certifier submits it. */
	readonly isAuthor: boolean;
	/** The reader wrote or submitted it, so another officer looks at it. */
	readonly isWriter: boolean;
	readonly today: IsoDate;
}

/** A claim with its lines, evidence and history; null where absent, out of scope, or a draft that is not the reader's. */
export async function showClaim(
	services: Services,
	actor: Actor,
	scope: Scope,
	claimId: string,
): Promise<ClaimShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const claim = await findClaim(reader, scope, today, claimId);
		const inHand = claim === null ? null : await findMoney(reader, scope, today, claim.agreementId);
		if (claim === null || inHand === null) return null;
		const money = measureMoney(inHand.facts, today).periods.find(
			({ period }) => period.periodId === claim.periodId,
		);
		const facts: ClaimFacts | undefined = inHand.facts.claims.find((each) => each.claimId === claimId);
		if (money === undefined || facts === undefined) return null;
		return {
			claim,
			agreement: inHand.agreement,
			money,
			lines: await listBudgetLines(reader, claim.agreementId),
			spend: await listSpend(reader, claim.id),
			agreedByLine: new Map(
				(await listAgreedSpend(reader, claim.agreementId)).map(({ lineId, pence }) => [lineId, pence]),
			),
			steps: await listClaimSteps(reader, claim.id),
			evidence: await listEvidence(reader, claim.id),
			returned: await listReturnedSpend(reader, claim.agreementId, claim.periodId),
			bounds: boundsOfReview(inHand.facts, facts, today),
			isAuthor: facts.authorIds.includes(actor.personId),
			isWriter: facts.writerIds.includes(actor.personId),
			today,
		};
	});
}
