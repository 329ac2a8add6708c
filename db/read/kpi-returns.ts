import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../app/domain/calendar/period.ts';
import type { Closed } from '../../app/domain/kpi-return/kpi-return.ts';
import type { ReturnState } from '../../app/domain/kpi-return/return-state.ts';
import type { StrandKind } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';
import { inStates } from './returns-closed.ts';
import { returnInScope, wordsOfLead } from './returns-in-scope.ts';

/** A return's own facts: whose it is, which period, where it stands. */
export interface ReturnRow {
	readonly id: Found<'return'>;
	readonly state: ReturnState;
	readonly version: number;
	readonly programmeId: Found<'programme'>;
	readonly programmeName: string;
	readonly programmeSlug: string;
	readonly programmeEndsOn: IsoDate;
	/** The commissioning body that owns the programme today. */
	readonly bodyId: string;
	readonly bodyName: string;
	readonly agreementId: Found<'agreement'>;
	readonly agreementTitle: string;
	readonly agreementEndsOn: IsoDate;
	readonly strand: StrandKind;
	readonly leadId: string;
	readonly leadName: string;
	readonly specificationId: Found<'specification'>;
	readonly period: Period;
	readonly latestSubmissionId: Found<'submission'> | null;
	readonly acceptedSubmissionId: Found<'submission'> | null;
	readonly startedAt: Instant | null;
	/** Empty where it was sent back and the words are not the reader's. */
	readonly sentBackReason: string | null;
	/** The newest agreed extension's day; null where the period's own day stands. */
	readonly extendedTo: IsoDate | null;
	/** When the newest submission was sent, and its number. */
	readonly submittedAt: Instant | null;
	readonly submissionNumber: number | null;
	/** Null while it is called for. */
	readonly closed: Closed | null;
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
	'kpiReturn.id',
	'kpiReturn.state as standing',
	'kpiReturn.version',
	'kpiReturn.programmeId',
	'programme.name as programmeName',
	'programme.slug as programmeSlug',
	'programme.endsOn as programmeEndsOn',
	'kpiReturn.agreementId',
	'grantAgreement.title as agreementTitle',
	'grantAgreement.endsOn as agreementEndsOn',
	'strand.kind as strand',
	'grantAgreement.leadId',
	'body.id as bodyId',
	'body.name as bodyName',
	'lead.name as leadName',
	'kpiReturn.specificationId',
	'kpiReturn.latestSubmissionId',
	'kpiReturn.acceptedSubmissionId',
	'kpiReturn.startedAt',
	'latest.submittedAt',
	'latest.number as submissionNumber',
	'closing.closedAt',
	'closing.why as closedWhy',
	'reportingPeriod.id as periodId',
	'reportingPeriod.number as periodNumber',
	'reportingPeriod.startsOn',
	'reportingPeriod.endsOn',
	'reportingPeriod.opensOn',
	'reportingPeriod.dueOn',
] as const;

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('kpiReturn')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.innerJoin('organisation as lead', 'lead.id', 'grantAgreement.leadId')
		.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
		.innerJoin('programme', 'programme.id', 'kpiReturn.programmeId')
		.innerJoin('programmeOwnership as owner', (join) =>
			join
				.onRef('owner.programmeId', '=', 'programme.id')
				.on('owner.startsOn', '<=', today)
				.on((eb) => eb.or([eb('owner.endsOn', 'is', null), eb('owner.endsOn', '>=', today)])),
		)
		.innerJoin('organisation as body', 'body.id', 'owner.organisationId')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.leftJoin('submission as latest', 'latest.id', 'kpiReturn.latestSubmissionId')
		.leftJoin('returnClosing as closing', (join) =>
			join.onRef('closing.returnId', '=', 'kpiReturn.id').on('closing.openedAgainAt', 'is', null),
		)
		.select(COLUMNS)
		.select((eb) => wordsOfLead(scope, 'closing.words')(eb).as('closedWords'))
		.select((eb) => wordsOfLead(scope, 'kpiReturn.sentBackReason')(eb).as('sentBackReason'))
		.select((eb) =>
			eb
				.selectFrom('returnExtension')
				.select('returnExtension.newDueOn')
				.whereRef('returnExtension.returnId', '=', 'kpiReturn.id')
				.orderBy('returnExtension.agreedAt', 'desc')
				.orderBy('returnExtension.id')
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
	const row = await query(reader, scope, today).where('kpiReturn.id', '=', id).executeTakeFirst();
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
		.$if(ids !== undefined, (part) => part.where('kpiReturn.id', 'in', ids ?? []))
		.$if(agreementIds !== undefined, (part) => part.where('kpiReturn.agreementId', 'in', agreementIds ?? []))
		.$if(programmeId !== undefined, (part) => part.where('kpiReturn.programmeId', '=', programmeId ?? ''))
		.$if(states !== undefined, (part) => part.where(inStates(states ?? [])))
		.$if(begunBy !== undefined, (part) => part.where('reportingPeriod.startsOn', '<=', begunBy as IsoDate))
		.orderBy('reportingPeriod.endsOn', 'desc')
		.orderBy('programme.name')
		.orderBy('strand.kind')
		.orderBy('kpiReturn.id')
		.$if(atMost !== undefined, (part) => part.limit(atMost ?? 0))
		.$if(skip !== undefined, (part) => part.offset(skip ?? 0))
		.execute();
	return rows.map(returnRow);
}

type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number];

function returnRow({ standing, closedAt, closedWhy, closedWords, ...whole }: Row): ReturnRow {
	const { periodId, periodNumber, startsOn, endsOn, opensOn, dueOn, ...row } = whole;
	const closed =
		closedAt === null || closedWhy === null
			? null
			: { at: closedAt, why: closedWhy, words: closedWords ?? '', before: standing };
	return asFound<ReturnRow>({
		...row,
		state: closed === null ? standing : 'closed',
		closed,
		period: { id: periodId, number: periodNumber, startsOn, endsOn, opensOn, dueOn },
	});
}
