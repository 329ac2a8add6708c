import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { WayOfPaying } from '../../app/domain/grant/agreement-terms.ts';
import type { StrandKind } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { agreementInScope } from './agreements-in-scope.ts';
import { allFound, asFound } from './as-found.ts';

/** An agreement that both sides have accepted, as it stands by the newest terms. */
export interface AgreementRow {
	readonly id: Found<'agreement'>;
	readonly programmeId: Found<'programme'>;
	readonly programmeSlug: string;
	readonly programmeName: string;
	readonly strandId: string;
	readonly strandKind: StrandKind;
	readonly strandName: string;
	readonly leadId: string;
	readonly leadName: string;
	readonly reference: string;
	readonly title: string;
	readonly purpose: string;
	readonly reasons: string;
	/** One a line. */
	readonly conditions: string;
	readonly legalBasis: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly terminatedOn: IsoDate | null;
	readonly valuePence: number;
	readonly paid: WayOfPaying;
	readonly version: number;
}

const agreements = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('grantAgreement')
		.innerJoin('programme', 'programme.id', 'grantAgreement.programmeId')
		.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
		.innerJoin('organisation as lead', 'lead.id', 'grantAgreement.leadId')
		.select([
			'grantAgreement.id',
			'grantAgreement.programmeId',
			'programme.slug as programmeSlug',
			'programme.name as programmeName',
			'grantAgreement.strandId',
			'strand.kind as strandKind',
			'strand.name as strandName',
			'grantAgreement.leadId',
			'lead.name as leadName',
			'grantAgreement.reference',
			'grantAgreement.title',
			'grantAgreement.purpose',
			'grantAgreement.reasons',
			'grantAgreement.conditions',
			'grantAgreement.legalBasis',
			'grantAgreement.startsOn',
			'grantAgreement.endsOn',
			'grantAgreement.terminatedOn',
			'grantAgreement.valuePence',
			'grantAgreement.paid',
			'grantAgreement.version',
		])
		.where(agreementInScope(scope, today));

/** The accepted agreements that a reader reaches, newest first. */
export const listAgreements = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: { readonly programmeId?: string } = {},
): Promise<readonly AgreementRow[]> =>
	allFound<AgreementRow>(
		await agreements(reader, scope, today)
			.$if(asked.programmeId !== undefined, (query) =>
				query.where('grantAgreement.programmeId', '=', asked.programmeId ?? ''),
			)
			.orderBy('grantAgreement.startsOn', 'desc')
			.orderBy('grantAgreement.reference')
			.execute(),
	);

export const findAgreement = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<AgreementRow | null> => {
	const row = await agreements(reader, scope, today).where('grantAgreement.id', '=', id).executeTakeFirst();
	return row === undefined ? null : asFound<AgreementRow>(row);
};
