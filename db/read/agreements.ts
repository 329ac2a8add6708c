import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { WayOfPaying } from '../../app/domain/grant/agreement-terms.ts';
import type { StrandKind } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { agreementInScope } from './agreements-in-scope.ts';

/** An agreement that both sides have accepted, as it stands by the newest terms. */
export interface AgreementRow {
	readonly id: string;
	readonly programmeId: string;
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
		.selectFrom('grant_agreement')
		.innerJoin('programme', 'programme.id', 'grant_agreement.programme_id')
		.innerJoin('strand', 'strand.id', 'grant_agreement.strand_id')
		.innerJoin('organisation as lead', 'lead.id', 'grant_agreement.lead_id')
		.select([
			'grant_agreement.id',
			'grant_agreement.programme_id as programmeId',
			'programme.slug as programmeSlug',
			'programme.name as programmeName',
			'grant_agreement.strand_id as strandId',
			'strand.kind as strandKind',
			'strand.name as strandName',
			'grant_agreement.lead_id as leadId',
			'lead.name as leadName',
			'grant_agreement.reference',
			'grant_agreement.title',
			'grant_agreement.purpose',
			'grant_agreement.reasons',
			'grant_agreement.conditions',
			'grant_agreement.legal_basis as legalBasis',
			'grant_agreement.starts_on as startsOn',
			'grant_agreement.ends_on as endsOn',
			'grant_agreement.terminated_on as terminatedOn',
			'grant_agreement.value_pence as valuePence',
			'grant_agreement.paid',
			'grant_agreement.version',
		])
		.where(agreementInScope(scope, today));

/** The accepted agreements that a reader reaches, newest first. */
export const listAgreements = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: { readonly programmeId?: string } = {},
): Promise<readonly AgreementRow[]> =>
	agreements(reader, scope, today)
		.$if(asked.programmeId !== undefined, (query) =>
			query.where('grant_agreement.programme_id', '=', asked.programmeId ?? ''),
		)
		.orderBy('grant_agreement.starts_on', 'desc')
		.orderBy('grant_agreement.reference')
		.execute();

export const findAgreement = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<AgreementRow | null> =>
	(await agreements(reader, scope, today).where('grant_agreement.id', '=', id).executeTakeFirst()) ?? null;
