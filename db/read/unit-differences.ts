import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import {
	COUNTED_AS,
	COUNTED_STAGES,
	COUNTING_KINDS,
	UNDOING_KIND,
	UNDONE_TO,
} from '../../app/domain/unit/counted-movements.ts';
import {
	type Counted,
	RECONCILED,
	type ReasonGiven,
	type ReconciledMeasure,
	reconcileUnits,
	type UnitDifference,
} from '../../app/domain/unit/reconcile-units.ts';
import type { Reader } from '../connect.ts';
import { areaInScope, returnInScope } from './returns-in-scope.ts';

export interface GivenReason extends ReasonGiven {
	readonly reason: string;
	readonly givenAt: Instant;
	readonly name: string;
	readonly organisation: string;
}

/** An accepted return and the ledger that do not agree. */
export interface ReturnDifference extends UnitDifference<GivenReason> {
	readonly returnId: string;
	readonly agreementId: string;
	readonly agreementTitle: string;
	readonly leadName: string;
	readonly areaName: string;
	readonly period: { readonly startsOn: IsoDate; readonly endsOn: IsoDate };
}

export interface DifferencesAsked {
	readonly programmeId?: string;
	readonly agreementId?: string;
	readonly returnId?: string;
	/** These returns alone. */
	readonly returnIds?: readonly string[];
}

/** Every difference between accepted returns and the ledger that the reader reaches, explained or not, the newest period first. */
export async function listUnitDifferences(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: DifferencesAsked,
): Promise<readonly ReturnDifference[]> {
	const figures = await listFigures(reader, scope, today, asked);
	if (figures.length === 0) return [];
	const counted = Map.groupBy(
		await countMoved(reader, [...new Set(figures.map(({ agreementId }) => agreementId))]),
		placeOf,
	);
	const reasons = await listReasons(reader, [...new Set(figures.map(({ returnId }) => returnId))]);
	return [...Map.groupBy(figures, ({ returnId }) => returnId).values()].flatMap((own) => {
		const [first] = own;
		if (first === undefined) return [];
		const { returnId, agreementId, agreementTitle, leadName, startsOn, endsOn } = first;
		const reported = own.map(({ areaId, measure, value }) => ({ areaId, measure, units: value }));
		const ledger = own.flatMap((figure) => counted.get(placeOf(figure)) ?? []);
		const about = { returnId, agreementId, agreementTitle, leadName, period: { startsOn, endsOn } };
		return reconcileUnits(reported, ledger, reasons.get(returnId) ?? []).map((difference) => ({
			...about,
			...difference,
			areaName: own.find(({ areaId }) => areaId === difference.areaId)?.areaName ?? '',
		}));
	});
}

interface Place {
	readonly agreementId: string;
	readonly periodId: string;
	readonly areaId: string;
	readonly measure: ReconciledMeasure;
}

const placeOf = ({ agreementId, periodId, areaId, measure }: Place): string =>
	`${agreementId} ${periodId} ${areaId} ${measure}`;

/** Starts and completions by area in the newest accepted version of each return. A consortium's member reaches its own areas. */
async function listFigures(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	{ programmeId, agreementId, returnId, returnIds }: DifferencesAsked,
) {
	const rows = await reader
		.selectFrom('kpiReturn')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.innerJoin('organisation', 'organisation.id', 'grantAgreement.leadId')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.innerJoin('submissionFigure', 'submissionFigure.submissionId', 'kpiReturn.acceptedSubmissionId')
		.innerJoin('area', 'area.id', 'submissionFigure.areaId')
		.select([
			'kpiReturn.id as returnId',
			'kpiReturn.agreementId',
			'grantAgreement.title as agreementTitle',
			'organisation.name as leadName',
			'reportingPeriod.id as periodId',
			'reportingPeriod.startsOn',
			'reportingPeriod.endsOn',
			'submissionFigure.measureKey as measure',
			'submissionFigure.areaId',
			'area.name as areaName',
			'submissionFigure.value',
		])
		.where('submissionFigure.measureKey', 'in', RECONCILED)
		.where(returnInScope(scope, today))
		.where(areaInScope(scope, 'submissionFigure.areaId'))
		.$if(programmeId !== undefined, (query) => query.where('kpiReturn.programmeId', '=', programmeId ?? ''))
		.$if(agreementId !== undefined, (query) => query.where('kpiReturn.agreementId', '=', agreementId ?? ''))
		.$if(returnId !== undefined, (query) => query.where('kpiReturn.id', '=', returnId ?? ''))
		.$if(returnIds !== undefined, (query) => query.where('kpiReturn.id', 'in', returnIds ?? []))
		.orderBy('reportingPeriod.endsOn', 'desc')
		.orderBy('kpiReturn.id')
		.orderBy('submissionFigure.measureKey', 'desc')
		.orderBy('area.name')
		.orderBy('submissionFigure.areaId')
		.execute();
	return rows.map((row) => ({ ...row, measure: row.measure as ReconciledMeasure }));
}

interface Moved extends Counted, Place {}

/** What `domain/unit/counted-movements.ts` says of every movement, added up in SQL by period: one row for each figure of a return. */
async function countMoved(reader: Reader, agreementIds: readonly string[]): Promise<readonly Moved[]> {
	const began = await summed(reader, agreementIds, 'to');
	const undone = await summed(reader, agreementIds, 'from');
	return [...began, ...undone.map((each) => ({ ...each, units: -each.units }))];
}

async function summed(
	reader: Reader,
	agreementIds: readonly string[],
	leg: 'to' | 'from',
): Promise<readonly Moved[]> {
	const [account, stage] =
		leg === 'to' ? (['toAccountId', 'toStage'] as const) : (['fromAccountId', 'fromStage'] as const);
	const rows = await reader
		.selectFrom('unitAccount')
		.innerJoin('unitMovement', `unitMovement.${account}`, 'unitAccount.id')
		.innerJoin('reportingPeriod', (join) =>
			join
				.onRef('reportingPeriod.programmeId', '=', 'unitAccount.programmeId')
				.onRef('reportingPeriod.startsOn', '<=', 'unitMovement.onDay')
				.onRef('reportingPeriod.endsOn', '>=', 'unitMovement.onDay'),
		)
		.select((eb) => [
			'unitAccount.agreementId',
			'unitAccount.areaId',
			`unitMovement.${stage} as stage`,
			'reportingPeriod.id as periodId',
			eb.fn.sum<number>('unitMovement.units').as('units'),
		])
		.where('unitAccount.agreementId', 'in', agreementIds)
		.where('unitAccount.fund', '!=', 'offer')
		.where(`unitMovement.${stage}`, 'in', COUNTED_STAGES)
		.where('unitMovement.kind', 'in', leg === 'to' ? COUNTING_KINDS : [UNDOING_KIND])
		.where((eb) => (leg === 'to' ? eb.lit(true) : eb('unitMovement.toStage', 'in', UNDONE_TO)))
		.groupBy(['unitAccount.agreementId', 'unitAccount.areaId', `unitMovement.${stage}`, 'reportingPeriod.id'])
		.orderBy('reportingPeriod.id')
		.orderBy(`unitMovement.${stage}`)
		.orderBy('unitAccount.agreementId')
		.orderBy('unitAccount.areaId')
		.execute();
	return rows.map(({ stage: at, units, ...row }) => ({
		...row,
		measure: COUNTED_AS[at as (typeof COUNTED_STAGES)[number]],
		units: Number(units),
	}));
}

async function listReasons(
	reader: Reader,
	returnIds: readonly string[],
): Promise<ReadonlyMap<string, readonly GivenReason[]>> {
	const rows = await reader
		.selectFrom('unitDifference')
		.innerJoin('person', 'person.id', 'unitDifference.givenBy')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select([
			'unitDifference.returnId',
			'unitDifference.areaId',
			'unitDifference.measure',
			'unitDifference.ledger',
			'unitDifference.reported',
			'unitDifference.reason',
			'unitDifference.givenAt',
			'person.name',
			'organisation.name as organisation',
		])
		.where('unitDifference.returnId', 'in', returnIds)
		.orderBy('unitDifference.givenAt')
		.orderBy('unitDifference.areaId')
		.execute();
	return Map.groupBy(rows, ({ returnId }) => returnId);
}
