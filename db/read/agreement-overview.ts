import type { Found } from '../../app/domain/access/found.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';

/** What is read of an agreement already found in scope. */
export interface PartyRow {
	readonly organisationId: string;
	readonly name: string;
	readonly part: 'lead' | 'member' | 'delivery-partner';
	readonly does: string;
}

const PARTS = ['lead', 'member', 'delivery-partner'];

/** Its parties: the lead, then members, then those who deliver for it. */
export async function listParties(
	reader: Reader,
	agreementId: Found<'agreement'>,
): Promise<readonly PartyRow[]> {
	const rows = await reader
		.selectFrom('agreementParty')
		.innerJoin('organisation', 'organisation.id', 'agreementParty.organisationId')
		.select([
			'agreementParty.organisationId',
			'organisation.name',
			'agreementParty.part',
			'agreementParty.does',
		])
		.where('agreementId', '=', agreementId)
		.orderBy('organisation.name')
		.orderBy('agreementParty.organisationId')
		.execute();
	return rows.toSorted((one, other) => PARTS.indexOf(one.part) - PARTS.indexOf(other.part));
}

export const listAgreedTargets = (reader: Reader, agreementId: Found<'agreement'>) =>
	reader
		.selectFrom('agreementTarget')
		.select(['kpiKey', 'numerator', 'denominator'])
		.where('agreementId', '=', agreementId)
		.orderBy('kpiKey')
		.execute();

export interface SignedCopyRow {
	readonly id: string;
	readonly versionId: string;
	readonly hash: Found<'document'>;
	readonly fileName: string;
	readonly size: number;
	readonly uploadedAt: Instant;
	readonly uploaderName: string;
	readonly uploaderOrganisation: string;
}

/** Signed copies of these versions, the newest first. */
export async function listSignedCopies(
	reader: Reader,
	versionIds: readonly Found<'agreement version'>[],
): Promise<readonly SignedCopyRow[]> {
	if (versionIds.length === 0) return [];
	const rows = await reader
		.selectFrom('agreementSignedCopy')
		.innerJoin('document', 'document.hash', 'agreementSignedCopy.documentHash')
		.innerJoin('person', 'person.id', 'agreementSignedCopy.uploadedBy')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select([
			'agreementSignedCopy.id',
			'agreementSignedCopy.versionId',
			'agreementSignedCopy.documentHash as hash',
			'agreementSignedCopy.fileName',
			'document.size',
			'agreementSignedCopy.uploadedAt',
			'person.name as uploaderName',
			'organisation.name as uploaderOrganisation',
		])
		.where('agreementSignedCopy.versionId', 'in', versionIds)
		.orderBy('agreementSignedCopy.uploadedAt', 'desc')
		.orderBy('agreementSignedCopy.id')
		.execute();
	return allFound<SignedCopyRow>(rows);
}

export interface PaidRow {
	readonly paidOn: IsoDate;
	readonly amountPence: number;
	readonly reference: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}

/** Payments that have been made, the newest first. */
export async function listPaid(reader: Reader, agreementId: Found<'agreement'>): Promise<readonly PaidRow[]> {
	const rows = await reader
		.selectFrom('paymentOrder')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'paymentOrder.periodId')
		.select(['paidOn', 'amountPence', 'paidReference as reference', 'reportingPeriod.startsOn'])
		.select('reportingPeriod.endsOn')
		.where('agreementId', '=', agreementId)
		.where('paymentOrder.state', '=', 'paid')
		.orderBy('paidOn', 'desc')
		.orderBy('paymentOrder.id')
		.execute();
	return rows.flatMap(({ paidOn, reference, ...row }) =>
		paidOn === null ? [] : [{ ...row, paidOn, reference: reference ?? '' }],
	);
}

/** Visits, risks, issues and actions, those that are open first to be due first. */
export const listItems = (reader: Reader, agreementId: Found<'agreement'>) =>
	reader
		.selectFrom('agreementItem')
		.innerJoin('person', 'person.id', 'agreementItem.ownerId')
		.select([
			'agreementItem.id',
			'agreementItem.kind',
			'agreementItem.title',
			'agreementItem.dueOn',
			'agreementItem.openedOn',
			'agreementItem.closedOn',
			'agreementItem.level',
			'person.name as ownerName',
		])
		.where('agreementId', '=', agreementId)
		.orderBy('agreementItem.dueOn')
		.orderBy('agreementItem.id')
		.execute();
