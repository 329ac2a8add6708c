import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { ClaimState } from '../../app/domain/payment/claim.ts';
import type { BudgetLineOfClaim, SpendOfLine } from '../../app/domain/payment/claim-spend.ts';
import type { Reader, Tx } from '../connect.ts';
import type { ClaimStepTable } from '../tables/claim-step.ts';
import { allFound, asFound } from './as-found.ts';
import { moneyInScope } from './money-agreements.ts';

export interface ClaimRow {
	readonly id: Found<'claim'>;
	readonly agreementId: Found<'agreement'>;
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
	readonly documentHash: Found<'document'>;
	readonly fileName: string;
	readonly mediaType: string;
	readonly size: number;
	readonly uploadedAt: Instant;
	readonly uploadedBy: string;
}

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('claim')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'claim.agreementId')
		.select([
			'claim.id',
			'claim.agreementId',
			'claim.periodId',
			'claim.number',
			'claim.state',
			'claim.amountPence',
			'claim.agreedPence',
			'claim.note',
			'claim.reviewWords',
			'claim.submittedAt',
			'claim.version',
		])
		.where(moneyInScope(scope, today))
		// What a provider has only begun to write is not the office's to read; nor what it took back before it was ever sent.
		.$if(scope.kind === 'office', (part) =>
			part.where((eb) => eb.or([eb('claim.state', '!=', 'draft'), eb('claim.submittedAt', 'is not', null)])),
		);

/** Null: absent, out of scope, or a draft that has never been sent and the reader is not its writer's side. */
export const findClaim = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<ClaimRow | null> => {
	const row = await query(reader, scope, today).where('claim.id', '=', id).executeTakeFirst();
	return row === undefined ? null : asFound<ClaimRow>(row);
};

export const listClaims = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	agreementIds: readonly string[],
): Promise<readonly ClaimRow[]> =>
	agreementIds.length === 0
		? []
		: allFound<ClaimRow>(
				await query(reader, scope, today)
					.where('claim.agreementId', 'in', agreementIds)
					.orderBy('claim.agreementId')
					.orderBy('claim.periodId')
					.orderBy('claim.number')
					.execute(),
			);

/** Whose agreement the claim is on, to be held before the claim is decided; '' where it is absent or out of scope. */
export const agreementOfClaim = async (
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	claimId: string,
): Promise<string> => (await findClaim(tx, scope, today, claimId))?.agreementId ?? '';

export const listSpend = (reader: Reader, claimId: Found<'claim'>): Promise<readonly SpendOfLine[]> =>
	reader
		.selectFrom('claimSpend')
		.select(['budgetLineId as lineId', 'spentPence', 'vatPence'])
		.where('claimId', '=', claimId)
		.orderBy('budgetLineId')
		.execute();

/** Budget lines of an agreement in their order; those that have ended last. */
export async function listBudgetLines(
	reader: Reader,
	agreementId: Found<'agreement'>,
): Promise<readonly BudgetLineOfClaim[]> {
	const rows = await reader
		.selectFrom('budgetLine')
		.select(['id as lineId', 'name', 'amountPence', 'vat', 'ended'])
		.where('agreementId', '=', agreementId)
		.orderBy('ended')
		.orderBy('position')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, ended: row.ended === 1 }));
}

/** What has been agreed as spent, by line, over all periods but one. */
export const listAgreedSpend = (
	reader: Reader,
	agreementId: Found<'agreement'>,
): Promise<readonly { readonly lineId: string; readonly pence: number }[]> =>
	reader
		.selectFrom('claimSpend')
		.innerJoin('claim', 'claim.id', 'claimSpend.claimId')
		.select(['claimSpend.budgetLineId as lineId'])
		.select((eb) =>
			eb.fn.sum<number>(eb('claimSpend.spentPence', '+', eb.ref('claimSpend.vatPence'))).as('pence'),
		)
		.where('claim.agreementId', '=', agreementId)
		.where('claim.state', '=', 'agreed')
		.groupBy('claimSpend.budgetLineId')
		.orderBy('claimSpend.budgetLineId')
		.execute();

export const listClaimSteps = (reader: Reader, claimId: Found<'claim'>): Promise<readonly ClaimStepRow[]> =>
	reader
		.selectFrom('claimStep')
		.innerJoin('person', 'person.id', 'claimStep.personId')
		.select([
			'claimStep.number',
			'claimStep.at',
			'claimStep.kind',
			'claimStep.personId',
			'person.name as personName',
			'claimStep.amountPence',
			'claimStep.words',
		])
		.where('claimStep.claimId', '=', claimId)
		.orderBy('claimStep.number')
		.execute();

/** Evidence that stands with a claim: what was taken off again is kept and not shown. */
export const listEvidence = async (
	reader: Reader,
	claimId: Found<'claim'>,
): Promise<readonly EvidenceRow[]> =>
	allFound<EvidenceRow>(
		await reader
			.selectFrom('claimEvidence')
			.innerJoin('document', 'document.hash', 'claimEvidence.documentHash')
			.innerJoin('person', 'person.id', 'claimEvidence.uploadedBy')
			.select([
				'claimEvidence.id',
				'claimEvidence.claimId',
				'claimEvidence.documentHash',
				'claimEvidence.fileName',
				'document.mediaType',
				'document.size',
				'claimEvidence.uploadedAt',
				'person.name as uploadedBy',
			])
			.where('claimEvidence.claimId', '=', claimId)
			.where('claimEvidence.removedAt', 'is', null)
			.orderBy('claimEvidence.uploadedAt')
			.orderBy('claimEvidence.id')
			.execute(),
	);
