import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
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
	{ programmeId, agreementId, returnId }: DifferencesAsked,
) {
	const rows = await reader
		.selectFrom('kpi_return')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'kpi_return.agreement_id')
		.innerJoin('organisation', 'organisation.id', 'grant_agreement.lead_id')
		.innerJoin('reporting_period', 'reporting_period.id', 'kpi_return.period_id')
		.innerJoin('submission_figure', 'submission_figure.submission_id', 'kpi_return.accepted_submission_id')
		.innerJoin('area', 'area.id', 'submission_figure.area_id')
		.select([
			'kpi_return.id as returnId',
			'kpi_return.agreement_id as agreementId',
			'grant_agreement.title as agreementTitle',
			'organisation.name as leadName',
			'reporting_period.id as periodId',
			'reporting_period.starts_on as startsOn',
			'reporting_period.ends_on as endsOn',
			'submission_figure.measure_key as measure',
			'submission_figure.area_id as areaId',
			'area.name as areaName',
			'submission_figure.value',
		])
		.where('submission_figure.measure_key', 'in', RECONCILED)
		.where(returnInScope(scope, today))
		.where(areaInScope(scope, 'submission_figure.area_id'))
		.$if(programmeId !== undefined, (query) => query.where('kpi_return.programme_id', '=', programmeId ?? ''))
		.$if(agreementId !== undefined, (query) => query.where('kpi_return.agreement_id', '=', agreementId ?? ''))
		.$if(returnId !== undefined, (query) => query.where('kpi_return.id', '=', returnId ?? ''))
		.orderBy('reporting_period.ends_on', 'desc')
		.orderBy('kpi_return.id')
		.orderBy('submission_figure.measure_key', 'desc')
		.orderBy('area.name')
		.orderBy('submission_figure.area_id')
		.execute();
	return rows.map((row) => ({ ...row, measure: row.measure as ReconciledMeasure }));
}

interface Moved extends Counted, Place {}

/** People who began and who completed by the ledger in each period, less what was corrected. Added up in SQL: one row for each figure of a return. */
async function countMoved(reader: Reader, agreementIds: readonly string[]): Promise<readonly Moved[]> {
	const [began, undone] = [
		await summed(reader, agreementIds, 'to'),
		await summed(reader, agreementIds, 'from'),
	];
	return [...began, ...undone.map((each) => ({ ...each, units: -each.units }))];
}

async function summed(
	reader: Reader,
	agreementIds: readonly string[],
	leg: 'to' | 'from',
): Promise<readonly Moved[]> {
	const [account, stage] =
		leg === 'to' ? (['to_account_id', 'to_stage'] as const) : (['from_account_id', 'from_stage'] as const);
	const rows = await reader
		.selectFrom('unit_account')
		.innerJoin('unit_movement', `unit_movement.${account}`, 'unit_account.id')
		.innerJoin('reporting_period', (join) =>
			join
				.onRef('reporting_period.programme_id', '=', 'unit_account.programme_id')
				.onRef('reporting_period.starts_on', '<=', 'unit_movement.on_day')
				.onRef('reporting_period.ends_on', '>=', 'unit_movement.on_day'),
		)
		.select((eb) => [
			'unit_account.agreement_id as agreementId',
			'unit_account.area_id as areaId',
			`unit_movement.${stage} as stage`,
			'reporting_period.id as periodId',
			eb.fn.sum<number>('unit_movement.units').as('units'),
		])
		.where('unit_account.agreement_id', 'in', agreementIds)
		.where('unit_account.fund', '!=', 'offer')
		.where(`unit_movement.${stage}`, 'in', ['started', 'completed'])
		.where('unit_movement.kind', 'in', leg === 'to' ? ['started', 'completed'] : ['correction'])
		.where((eb) =>
			leg === 'to' ? eb.lit(true) : eb('unit_movement.to_stage', 'in', ['free', 'reserved', 'started']),
		)
		.groupBy([
			'unit_account.agreement_id',
			'unit_account.area_id',
			`unit_movement.${stage}`,
			'reporting_period.id',
		])
		.orderBy('reporting_period.id')
		.orderBy(`unit_movement.${stage}`)
		.orderBy('unit_account.agreement_id')
		.orderBy('unit_account.area_id')
		.execute();
	return rows.map(({ stage: at, units, ...row }) => ({
		...row,
		measure: at === 'started' ? 'starts' : 'completions',
		units: Number(units),
	}));
}

async function listReasons(
	reader: Reader,
	returnIds: readonly string[],
): Promise<ReadonlyMap<string, readonly GivenReason[]>> {
	const rows = await reader
		.selectFrom('unit_difference')
		.innerJoin('person', 'person.id', 'unit_difference.given_by')
		.innerJoin('organisation', 'organisation.id', 'person.organisation_id')
		.select([
			'unit_difference.return_id as returnId',
			'unit_difference.area_id as areaId',
			'unit_difference.measure',
			'unit_difference.ledger',
			'unit_difference.reported',
			'unit_difference.reason',
			'unit_difference.given_at as givenAt',
			'person.name',
			'organisation.name as organisation',
		])
		.where('unit_difference.return_id', 'in', returnIds)
		.orderBy('unit_difference.given_at')
		.orderBy('unit_difference.area_id')
		.execute();
	return Map.groupBy(rows, ({ returnId }) => returnId);
}
