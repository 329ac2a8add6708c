import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import { figureKey } from '../../app/domain/kpi-return/figure.ts';
import {
	COUNTED_AS,
	COUNTED_STAGES,
	COUNTING_KINDS,
	UNDOING_KIND,
	UNDONE_TO,
} from '../../app/domain/unit/counted-movements.ts';
import { type Counted, RECONCILED, type ReconciledMeasure } from '../../app/domain/unit/reconcile-units.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';
import type { ReturnRow } from './kpi-returns.ts';

export interface LedgerPlace {
	readonly agreementId: string;
	readonly periodId: string;
	readonly areaId: string;
	readonly measure: ReconciledMeasure;
}

interface Moved extends Counted, LedgerPlace {}

/** What `domain/unit/counted-movements.ts` says of every movement, added up in SQL by period: one row for each figure of a return. */
export async function countMoved(
	reader: Reader,
	agreementIds: readonly Found<'agreement'>[],
	periodId: string | null = null,
): Promise<readonly Moved[]> {
	if (agreementIds.length === 0) return [];
	const began = await summed(reader, agreementIds, periodId, 'to');
	const undone = await summed(reader, agreementIds, periodId, 'from');
	return [...began, ...undone.map((each) => ({ ...each, units: -each.units }))];
}

async function summed(
	reader: Reader,
	agreementIds: readonly Found<'agreement'>[],
	periodId: string | null,
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
		.$if(periodId !== null, (query) => query.where('reportingPeriod.id', '=', periodId ?? ''))
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

/**
 * What the ledger says now of a return's starts and completions, by `figureKey`: nought where places are kept and nobody moved. An area of the
 * agreement in which no places are kept has no count. `areaIds`: those that the reader reaches; null for all.
 */
export async function getLedgerOfReturn(
	reader: Reader,
	{ agreementId, period }: Pick<ReturnRow, 'agreementId' | 'period'>,
	areaIds: readonly string[] | null = null,
): Promise<ReadonlyMap<string, number>> {
	const kept = await reader
		.selectFrom('unitAccount')
		.select('areaId')
		.distinct()
		.where('agreementId', '=', agreementId)
		.where('fund', '!=', 'offer')
		.$if(areaIds !== null, (query) => query.where('areaId', 'in', areaIds ?? []))
		.orderBy('areaId')
		.execute();
	const counts = new Map<string, number>();
	const keyOf = (areaId: string, measureKey: string) => figureKey({ measureKey, areaId, cohort: null });
	for (const { areaId } of kept) for (const measure of RECONCILED) counts.set(keyOf(areaId, measure), 0);
	if (kept.length === 0) return counts;
	for (const { areaId, measure, units } of await countMoved(reader, [agreementId], period.id)) {
		const key = keyOf(areaId, measure);
		const before = counts.get(key);
		if (before !== undefined) counts.set(key, before + units);
	}
	return counts;
}

/** Of the agreement, places are kept in the area: the ledger has something to say there. `area` names the figure's column. */
export const isKept =
	(area: 'submissionFigure.areaId') =>
	(eb: ExpressionBuilder<Schema, 'kpiReturn' | 'submissionFigure'>): Expression<SqlBool> =>
		eb.exists(
			eb
				.selectFrom('unitAccount as kept')
				.select('kept.id')
				.whereRef('kept.agreementId', '=', 'kpiReturn.agreementId')
				.where('kept.areaId', '=', sql.ref<string>(area))
				.where('kept.fund', '!=', 'offer'),
		);
