import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { ReconciledMeasure } from '../../app/domain/unit/reconcile-units.ts';
import type { Tx } from '../connect.ts';

export interface ReasonToKeep {
	readonly returnId: string;
	readonly areaId: string;
	readonly measure: ReconciledMeasure;
	readonly ledger: number;
	readonly reported: number;
	readonly reason: string;
	readonly givenBy: string;
	readonly givenAt: Instant;
}

/** Reasons are kept as they were given; another one stands beside it. */
export async function appendReason(
	tx: Tx,
	{ returnId, areaId, measure, ledger, reported, reason, givenBy, givenAt }: ReasonToKeep,
): Promise<void> {
	await tx
		.insertInto('unitDifference')
		.values({
			returnId,
			areaId,
			measure,
			ledger,
			reported,
			reason,
			givenBy,
			givenAt,
		})
		.execute();
}
