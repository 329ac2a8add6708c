import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { ClaimState } from '../../app/domain/payment/claim.ts';
import type { BudgetLineOfClaim, SpendOfLine } from '../../app/domain/payment/claim-spend.ts';
import type { Reader, Tx } from '../connect.ts';
import type { ClaimStepTable } from '../tables/claim-step.ts';
import { moneyInScope } from './money-agreements.ts';

export interface ClaimRow {
	readonly id: string;
	readonly agreementId: string;
	readonly periodId: string;
	readonly number: number;
	readonly state: ClaimState;
	readonly amountPence: number;
	readonly agreedPence: number | null;
	readonly note: string;
	readonly reviewWords: string | null;
	readonly submittedAt: Instant | null;
	readonly version: number;
}

export interface ClaimStepRow {
	readonly number: number;
	readonly at: Instant;
	readonly kind: ClaimStepTable['kind'];
	readonly personId: string;
	readonly personName: string;
	readonly amountPence: number;
	readonly words: string;
}

export interface EvidenceRow {
	readonly id: string;
	readonly claimId: string;
	readonly documentHash: string;
	readonly fileName: string;
	readonly mediaType: string;
	readonly size: number;
	readonly uploadedAt: Instant;
	readonly uploadedBy: string;
}

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('claim')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'claim.agreement_id')
		.select([
			'claim.id',
			'claim.agreement_id as agreementId',
			'claim.period_id as periodId',
			'claim.number',
			'claim.state',
			'claim.amount_pence as amountPence',
			'claim.agreed_pence as agreedPence',
			'claim.note',
			'claim.review_words as reviewWords',
			'claim.submitted_at as submittedAt',
			'claim.version',
		])
		.where(moneyInScope(scope, today))
		// What a provider has only begun to write is not the office's to read; nor what it took back before it was ever sent.
		.$if(scope.kind === 'office', (part) =>
			part.where((eb) => eb.or([eb('claim.state', '!=', 'draft'), eb('claim.submitted_at', 'is not', null)])),
		);

/** Null: absent, out of scope, or a draft that has never been sent and the reader is not its writer's side. */
export const findClaim = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<ClaimRow | null> =>
	(await query(reader, scope, today).where('claim.id', '=', id).executeTakeFirst()) ?? null;

export const listClaims = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	agreementIds: readonly string[],
): Promise<readonly ClaimRow[]> =>
	agreementIds.length === 0
		? []
		: query(reader, scope, today)
				.where('claim.agreement_id', 'in', agreementIds)
				.orderBy('claim.agreement_id')
				.orderBy('claim.period_id')
				.orderBy('claim.number')
				.execute();

/** Holds the claim's agreement, so that a claim and a payment on it are decided one after the other; answers which agreement. */
export async function agreementOfClaim(tx: Tx, claimId: string): Promise<string> {
	const row = await tx
		.selectFrom('claim')
		.select('agreement_id')
		.where('id', '=', claimId)
		.executeTakeFirst();
	return row?.agreement_id ?? '';
}

export const listSpend = (reader: Reader, claimId: string): Promise<readonly SpendOfLine[]> =>
	reader
		.selectFrom('claim_spend')
		.select(['budget_line_id as lineId', 'spent_pence as spentPence', 'vat_pence as vatPence'])
		.where('claim_id', '=', claimId)
		.orderBy('budget_line_id')
		.execute();

/** Budget lines of an agreement in their order; those that have ended last. */
export async function listBudgetLines(
	reader: Reader,
	agreementId: string,
): Promise<readonly BudgetLineOfClaim[]> {
	const rows = await reader
		.selectFrom('budget_line')
		.select(['id as lineId', 'name', 'amount_pence as amountPence', 'vat', 'ended'])
		.where('agreement_id', '=', agreementId)
		.orderBy('ended')
		.orderBy('position')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, ended: row.ended === 1 }));
}

/** What has been agreed as spent, by line, over all periods but one. */
export const listAgreedSpend = (
	reader: Reader,
	agreementId: string,
): Promise<readonly { readonly lineId: string; readonly pence: number }[]> =>
	reader
		.selectFrom('claim_spend')
		.innerJoin('claim', 'claim.id', 'claim_spend.claim_id')
		.select(['claim_spend.budget_line_id as lineId'])
		.select((eb) =>
			eb.fn.sum<number>(eb('claim_spend.spent_pence', '+', eb.ref('claim_spend.vat_pence'))).as('pence'),
		)
		.where('claim.agreement_id', '=', agreementId)
		.where('claim.state', '=', 'agreed')
		.groupBy('claim_spend.budget_line_id')
		.orderBy('claim_spend.budget_line_id')
		.execute();

export const listClaimSteps = (reader: Reader, claimId: string): Promise<readonly ClaimStepRow[]> =>
	reader
		.selectFrom('claim_step')
		.innerJoin('person', 'person.id', 'claim_step.person_id')
		.select([
			'claim_step.number',
			'claim_step.at',
			'claim_step.kind',
			'claim_step.person_id as personId',
			'person.name as personName',
			'claim_step.amount_pence as amountPence',
			'claim_step.words',
		])
		.where('claim_step.claim_id', '=', claimId)
		.orderBy('claim_step.number')
		.execute();

/** Evidence that stands with a claim: what was taken off again is kept and not shown. */
export const listEvidence = (reader: Reader, claimId: string): Promise<readonly EvidenceRow[]> =>
	reader
		.selectFrom('claim_evidence')
		.innerJoin('document', 'document.hash', 'claim_evidence.document_hash')
		.innerJoin('person', 'person.id', 'claim_evidence.uploaded_by')
		.select([
			'claim_evidence.id',
			'claim_evidence.claim_id as claimId',
			'claim_evidence.document_hash as documentHash',
			'claim_evidence.file_name as fileName',
			'document.media_type as mediaType',
			'document.size',
			'claim_evidence.uploaded_at as uploadedAt',
			'person.name as uploadedBy',
		])
		.where('claim_evidence.claim_id', '=', claimId)
		.where('claim_evidence.removed_at', 'is', null)
		.orderBy('claim_evidence.uploaded_at')
		.orderBy('claim_evidence.id')
		.execute();
