import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import {
	RECONCILED,
	type ReconciledMeasure,
	reconcileUnits,
	type UnitDifference,
} from '../../app/domain/unit/reconcile-units.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';
import { type GivenReason, listReasons, listReasonsSent } from './difference-reasons.ts';
import { countMoved, isKept, type LedgerPlace } from './ledger-counts.ts';
import { areaInScope, returnInScope } from './returns-in-scope.ts';

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
	const given = await listReasons(reader, [...new Set(figures.map(({ returnId }) => returnId))]);
	const sent = await listReasonsSent(reader, [...new Set(figures.map(({ submissionId }) => submissionId))]);
	const reasons = Map.groupBy([...sent, ...given], ({ returnId }) => returnId);
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

const placeOf = ({ agreementId, periodId, areaId, measure }: LedgerPlace): string =>
	`${agreementId} ${periodId} ${areaId} ${measure}`;

interface ReportedRow extends LedgerPlace {
	readonly agreementId: Found<'agreement'>;
	readonly returnId: Found<'return'>;
	readonly submissionId: Found<'submission'>;
	readonly agreementTitle: string;
	readonly leadName: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly areaName: string;
	readonly value: number;
}

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
			'submissionFigure.submissionId',
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
		.where(isKept('submissionFigure.areaId'))
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
	return allFound<ReportedRow>(rows.map((row) => ({ ...row, measure: row.measure as ReconciledMeasure })));
}
