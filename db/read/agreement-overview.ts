import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

/** What is read of an agreement already found in scope. */
export interface PartyRow {
	readonly organisationId: string;
	readonly name: string;
	readonly part: 'lead' | 'member' | 'delivery-partner';
	readonly does: string;
}

const PARTS = ['lead', 'member', 'delivery-partner'];

/** Its parties: the lead, then members, then those who deliver for it. */
export async function listParties(reader: Reader, agreementId: string): Promise<readonly PartyRow[]> {
	const rows = await reader
		.selectFrom('agreement_party')
		.innerJoin('organisation', 'organisation.id', 'agreement_party.organisation_id')
		.select([
			'agreement_party.organisation_id as organisationId',
			'organisation.name',
			'agreement_party.part',
			'agreement_party.does',
		])
		.where('agreement_id', '=', agreementId)
		.orderBy('organisation.name')
		.orderBy('agreement_party.organisation_id')
		.execute();
	return rows.toSorted((one, other) => PARTS.indexOf(one.part) - PARTS.indexOf(other.part));
}

export const listAgreedTargets = (reader: Reader, agreementId: string) =>
	reader
		.selectFrom('agreement_target')
		.select(['kpi_key as kpiKey', 'numerator', 'denominator'])
		.where('agreement_id', '=', agreementId)
		.orderBy('kpi_key')
		.execute();

export interface SignedCopyRow {
	readonly id: string;
	readonly versionId: string;
	readonly hash: string;
	readonly fileName: string;
	readonly size: number;
	readonly uploadedAt: Instant;
	readonly uploaderName: string;
	readonly uploaderOrganisation: string;
}

/** Signed copies of these versions, the newest first. */
export async function listSignedCopies(
	reader: Reader,
	versionIds: readonly string[],
): Promise<readonly SignedCopyRow[]> {
	if (versionIds.length === 0) return [];
	return reader
		.selectFrom('agreement_signed_copy')
		.innerJoin('document', 'document.hash', 'agreement_signed_copy.document_hash')
		.innerJoin('person', 'person.id', 'agreement_signed_copy.uploaded_by')
		.innerJoin('organisation', 'organisation.id', 'person.organisation_id')
		.select([
			'agreement_signed_copy.id',
			'agreement_signed_copy.version_id as versionId',
			'agreement_signed_copy.document_hash as hash',
			'agreement_signed_copy.file_name as fileName',
			'document.size',
			'agreement_signed_copy.uploaded_at as uploadedAt',
			'person.name as uploaderName',
			'organisation.name as uploaderOrganisation',
		])
		.where('agreement_signed_copy.version_id', 'in', versionIds)
		.orderBy('agreement_signed_copy.uploaded_at', 'desc')
		.orderBy('agreement_signed_copy.id')
		.execute();
}

export interface PaidRow {
	readonly paidOn: IsoDate;
	readonly amountPence: number;
	readonly reference: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}

/** Payments that have been made, the newest first. */
export async function listPaid(reader: Reader, agreementId: string): Promise<readonly PaidRow[]> {
	const rows = await reader
		.selectFrom('payment_order')
		.innerJoin('reporting_period', 'reporting_period.id', 'payment_order.period_id')
		.select([
			'paid_on as paidOn',
			'amount_pence as amountPence',
			'paid_reference as reference',
			'reporting_period.starts_on as startsOn',
		])
		.select('reporting_period.ends_on as endsOn')
		.where('agreement_id', '=', agreementId)
		.where('payment_order.state', '=', 'paid')
		.orderBy('paid_on', 'desc')
		.orderBy('payment_order.id')
		.execute();
	return rows.flatMap(({ paidOn, reference, ...row }) =>
		paidOn === null ? [] : [{ ...row, paidOn, reference: reference ?? '' }],
	);
}

/** Visits, risks, issues and actions, those that are open first to be due first. */
export const listItems = (reader: Reader, agreementId: string) =>
	reader
		.selectFrom('agreement_item')
		.innerJoin('person', 'person.id', 'agreement_item.owner_id')
		.select([
			'agreement_item.id',
			'agreement_item.kind',
			'agreement_item.title',
			'agreement_item.due_on as dueOn',
			'agreement_item.opened_on as openedOn',
			'agreement_item.closed_on as closedOn',
			'agreement_item.level',
			'person.name as ownerName',
		])
		.where('agreement_id', '=', agreementId)
		.orderBy('agreement_item.due_on')
		.orderBy('agreement_item.id')
		.execute();
