import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../app/domain/calendar/period.ts';
import type { ReturnState } from '../../app/domain/kpi-return/return-state.ts';
import type { StrandKind } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { returnInScope, wordsOfLead } from './returns-in-scope.ts';

/** A return's own facts: whose it is, which period, where it stands. */
export interface ReturnRow {
	readonly id: string;
	readonly state: ReturnState;
	readonly version: number;
	readonly programmeId: string;
	readonly programmeName: string;
	readonly programmeSlug: string;
	/** The commissioning body that owns the programme today. */
	readonly bodyId: string;
	readonly bodyName: string;
	readonly agreementId: string;
	readonly agreementTitle: string;
	readonly strand: StrandKind;
	readonly leadId: string;
	readonly leadName: string;
	readonly specificationId: string;
	readonly period: Period;
	readonly latestSubmissionId: string | null;
	readonly acceptedSubmissionId: string | null;
	readonly startedAt: Instant | null;
	/** Empty where it was sent back and the words are not the reader's. */
	readonly sentBackReason: string | null;
	/** The newest agreed extension's day; null where the period's own day stands. */
	readonly extendedTo: IsoDate | null;
	/** When the newest submission was sent, and its number. */
	readonly submittedAt: Instant | null;
	readonly submissionNumber: number | null;
}

export interface ReturnFilter {
	readonly ids?: readonly string[];
	readonly agreementIds?: readonly string[];
	readonly programmeId?: string;
	readonly states?: readonly ReturnState[];
	/** Only periods that have begun by then. */
	readonly begunBy?: IsoDate;
	readonly skip?: number;
	readonly atMost?: number;
}

const COLUMNS = [
	'kpi_return.id',
	'kpi_return.state',
	'kpi_return.version',
	'kpi_return.programme_id as programmeId',
	'programme.name as programmeName',
	'programme.slug as programmeSlug',
	'kpi_return.agreement_id as agreementId',
	'grant_agreement.title as agreementTitle',
	'strand.kind as strand',
	'grant_agreement.lead_id as leadId',
	'body.id as bodyId',
	'body.name as bodyName',
	'lead.name as leadName',
	'kpi_return.specification_id as specificationId',
	'kpi_return.latest_submission_id as latestSubmissionId',
	'kpi_return.accepted_submission_id as acceptedSubmissionId',
	'kpi_return.started_at as startedAt',
	'latest.submitted_at as submittedAt',
	'latest.number as submissionNumber',
	'reporting_period.id as periodId',
	'reporting_period.number as periodNumber',
	'reporting_period.starts_on as startsOn',
	'reporting_period.ends_on as endsOn',
	'reporting_period.opens_on as opensOn',
	'reporting_period.due_on as dueOn',
] as const;

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('kpi_return')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'kpi_return.agreement_id')
		.innerJoin('organisation as lead', 'lead.id', 'grant_agreement.lead_id')
		.innerJoin('strand', 'strand.id', 'grant_agreement.strand_id')
		.innerJoin('programme', 'programme.id', 'kpi_return.programme_id')
		.innerJoin('programme_ownership as owner', (join) =>
			join
				.onRef('owner.programme_id', '=', 'programme.id')
				.on('owner.starts_on', '<=', today)
				.on((eb) => eb.or([eb('owner.ends_on', 'is', null), eb('owner.ends_on', '>=', today)])),
		)
		.innerJoin('organisation as body', 'body.id', 'owner.organisation_id')
		.innerJoin('reporting_period', 'reporting_period.id', 'kpi_return.period_id')
		.leftJoin('submission as latest', 'latest.id', 'kpi_return.latest_submission_id')
		.select(COLUMNS)
		.select((eb) => wordsOfLead(scope, 'kpi_return.sent_back_reason')(eb).as('sentBackReason'))
		.select((eb) =>
			eb
				.selectFrom('return_extension')
				.select('return_extension.new_due_on')
				.whereRef('return_extension.return_id', '=', 'kpi_return.id')
				.orderBy('return_extension.agreed_at', 'desc')
				.orderBy('return_extension.id')
				.limit(1)
				.as('extendedTo'),
		)
		.where(returnInScope(scope, today));

/** The return, or null: absent and out of scope alike. */
export async function findReturn(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<ReturnRow | null> {
	const row = await query(reader, scope, today).where('kpi_return.id', '=', id).executeTakeFirst();
	return row === undefined ? null : returnRow(row);
}

/** Newest period first; within a period by programme, strand and agreement. */
export async function listReturns(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	filter: ReturnFilter = {},
): Promise<readonly ReturnRow[]> {
	const { ids, agreementIds, programmeId, states, begunBy, skip, atMost } = filter;
	if (ids?.length === 0 || agreementIds?.length === 0 || states?.length === 0) return [];
	const rows = await query(reader, scope, today)
		.$if(ids !== undefined, (part) => part.where('kpi_return.id', 'in', ids ?? []))
		.$if(agreementIds !== undefined, (part) =>
			part.where('kpi_return.agreement_id', 'in', agreementIds ?? []),
		)
		.$if(programmeId !== undefined, (part) => part.where('kpi_return.programme_id', '=', programmeId ?? ''))
		.$if(states !== undefined, (part) => part.where('kpi_return.state', 'in', states ?? []))
		.$if(begunBy !== undefined, (part) => part.where('reporting_period.starts_on', '<=', begunBy as IsoDate))
		.orderBy('reporting_period.ends_on', 'desc')
		.orderBy('programme.name')
		.orderBy('strand.kind')
		.orderBy('kpi_return.id')
		.$if(atMost !== undefined, (part) => part.limit(atMost ?? 0))
		.$if(skip !== undefined, (part) => part.offset(skip ?? 0))
		.execute();
	return rows.map(returnRow);
}

type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number];

function returnRow({ periodId, periodNumber, startsOn, endsOn, opensOn, dueOn, ...row }: Row): ReturnRow {
	return { ...row, period: { id: periodId, number: periodNumber, startsOn, endsOn, opensOn, dueOn } };
}
