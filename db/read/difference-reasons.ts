import { sql } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { ReasonGiven, ReconciledMeasure } from '../../app/domain/unit/reconcile-units.ts';
import type { Reader } from '../connect.ts';

export interface GivenReason extends ReasonGiven {
	readonly reason: string;
	readonly givenAt: Instant;
	readonly name: string;
	readonly organisation: string;
}

interface ReasonOfReturn extends GivenReason {
	readonly returnId: string;
}

/** The reasons given since the return was accepted, for each difference as it then was. */
export const listReasons = (
	reader: Reader,
	returnIds: readonly Found<'return'>[],
): Promise<readonly ReasonOfReturn[]> =>
	reader
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

/** The reasons that were certified with the figures, each of the difference as it was that day. */
export const listReasonsSent = async (
	reader: Reader,
	submissionIds: readonly Found<'submission'>[],
): Promise<readonly ReasonOfReturn[]> => {
	const rows = await reader
		.selectFrom('submission')
		.innerJoin('submissionLedger', 'submissionLedger.submissionId', 'submission.id')
		.innerJoin('submissionFigure', (join) =>
			join
				.onRef('submissionFigure.submissionId', '=', 'submission.id')
				.onRef('submissionFigure.measureKey', '=', 'submissionLedger.measureKey')
				.onRef('submissionFigure.areaId', '=', 'submissionLedger.areaId'),
		)
		.innerJoin('submissionNote', (join) =>
			join
				.onRef('submissionNote.submissionId', '=', 'submission.id')
				.on(
					sql<boolean>`submission_note.finding = 'differs-from-ledger|' || submission_ledger.measure_key || '|' || submission_ledger.area_id || '|'`,
				),
		)
		.innerJoin('person', 'person.id', 'submission.certifiedBy')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select([
			'submission.returnId',
			'submissionLedger.areaId',
			'submissionLedger.measureKey as measure',
			'submissionLedger.units as ledger',
			'submissionFigure.value as reported',
			'submissionNote.words as reason',
			'submission.submittedAt as givenAt',
			'person.name',
			'organisation.name as organisation',
		])
		.where('submission.id', 'in', submissionIds)
		.orderBy('submission.submittedAt')
		.orderBy('submissionLedger.areaId')
		.orderBy('submissionLedger.measureKey')
		.execute();
	return rows.map((row) => ({ ...row, measure: row.measure as ReconciledMeasure }));
};
