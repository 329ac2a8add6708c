import { sql } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { STOCK_BALANCES } from '../../app/domain/specification/stock-balances.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';
import { inStates } from './returns-closed.ts';
import { returnInScope } from './returns-in-scope.ts';

/** An accepted return, and the one after it that may no longer follow from it. */
export interface OutOfStep {
	readonly earlierId: Found<'return'>;
	readonly laterId: Found<'return'>;
}

/**
 * Returns that may no longer follow from the accepted one before them: the database finds the few, so that thousands that agree are never
 * handed over. What does not follow is the checks' to say. One that is being put right has its own place among the open returns.
 */
export async function listOutOfStep(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	returnId: string | null = null,
): Promise<readonly OutOfStep[]> {
	const rows = await reader
		.selectFrom('kpiReturn')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.innerJoin('reportingPeriod as period', 'period.id', 'kpiReturn.periodId')
		.innerJoin('reportingPeriod as before', (join) =>
			join
				.onRef('before.programmeId', '=', 'period.programmeId')
				.on(sql<boolean>`before.number = period.number - 1`),
		)
		.innerJoin('kpiReturn as earlier', (join) =>
			join
				.onRef('earlier.agreementId', '=', 'kpiReturn.agreementId')
				.onRef('earlier.periodId', '=', 'before.id'),
		)
		.innerJoin('submissionFigure as was', 'was.submissionId', 'earlier.acceptedSubmissionId')
		.innerJoin('submissionFigure as now', (join) =>
			join
				.onRef('now.submissionId', '=', 'kpiReturn.latestSubmissionId')
				.onRef('now.measureKey', '=', 'was.measureKey')
				.onRef('now.areaId', '=', 'was.areaId')
				.onRef('now.cohort', '=', 'was.cohort'),
		)
		.select(['earlier.id as earlierId', 'kpiReturn.id as laterId', 'period.endsOn'])
		.distinct()
		.where(returnInScope(scope, today))
		.where(inStates(['submitted', 'queried', 'accepted']))
		.where((eb) =>
			eb.or([
				eb.and([eb('was.measureKey', 'in', STOCKS), sql<boolean>`now.value <> was.value + ${MOVED}`]),
				eb.and([sql<boolean>`was.cohort = before.number`, COHORT_CHANGED]),
			]),
		)
		.$if(returnId !== null, (query) =>
			query.where((eb) =>
				eb.or([eb('kpiReturn.id', '=', returnId ?? ''), eb('earlier.id', '=', returnId ?? '')]),
			),
		)
		.orderBy('period.endsOn')
		.orderBy('kpiReturn.id')
		.execute();
	return allFound<OutOfStep>(rows);
}

const STOCKS = STOCK_BALANCES.map(({ stock }) => stock);

const listed = (keys: readonly string[]) => sql.join(keys.map((key) => sql.lit(key)));
const moved = (keys: readonly string[]) =>
	sql<number>`(SELECT coalesce(sum(flow.value), 0) FROM submission_figure flow
		WHERE flow.submission_id = now.submission_id AND flow.area_id = now.area_id AND flow.measure_key IN (${listed(keys)}))`;
const MOVED = sql.join(
	STOCK_BALANCES.map(
		(balance) => sql`CASE WHEN was.measure_key = ${sql.lit(balance.stock)}
			THEN ${moved(balance.in)} - ${moved(balance.out)} ELSE 0 END`,
	),
	sql` + `,
);

/** A count so far that fell, or another number of cases: `checkCohortHistory`. */
const COHORT_CHANGED = sql<boolean>`EXISTS (SELECT 1 FROM specification_measure measure
	WHERE measure.specification_id = kpi_return.specification_id AND measure.measure_key = was.measure_key
		AND ((measure.at_most IS NOT NULL AND now.value < was.value)
			OR (measure.at_most IS NULL AND measure.part_of IS NULL AND now.value <> was.value)))`;
