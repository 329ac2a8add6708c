import type { Insertable } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Box } from '../../app/domain/kpi-return/box.ts';
import type { SheetMatch } from '../../app/domain/workbook/taken.ts';
import type { CellPlace } from '../../app/domain/workbook/workbook-cells.ts';
import type { Tx } from '../connect.ts';
import type { ReturnWorkbookTable } from '../tables/return-workbook.ts';

/** Its bytes have been kept as a document. */
export async function insertReturnWorkbook(tx: Tx, row: Insertable<ReturnWorkbookTable>): Promise<void> {
	await tx.insertInto('returnWorkbook').values(row).execute();
}

export interface MatchesToSave {
	readonly agreementId: string;
	readonly organisationId: string;
	readonly matchedBy: string;
	readonly matchedAt: Instant;
	readonly matches: readonly SheetMatch[];
}

export async function saveSheetMatches(tx: Tx, { matches, ...of }: MatchesToSave): Promise<void> {
	for (const { sheet, table } of matches) {
		const said = { tableKey: table ?? '', matchedBy: of.matchedBy, matchedAt: of.matchedAt };
		await tx
			.insertInto('sheetMatch')
			.values({ agreementId: of.agreementId, organisationId: of.organisationId, sheet, ...said })
			.onConflict((conflict) =>
				conflict.columns(['agreementId', 'organisationId', 'sheet']).doUpdateSet(said),
			)
			.execute();
	}
}

/** Figures that changed and were typed come from no workbook any more; those of a workbook come from its cells. */
export async function saveDraftSources(
	tx: Tx,
	returnId: string,
	changed: readonly Box[],
	from: { readonly workbookId: string; readonly places: ReadonlyMap<string, CellPlace> } | null,
	keyOf: (box: Box) => string,
): Promise<void> {
	for (const box of changed) {
		const { measureKey, areaId, cohort } = box;
		const figure = { returnId, measureKey, areaId: areaId ?? '', cohort: cohort ?? 0 };
		await tx
			.deleteFrom('draftFigureSource')
			.where('returnId', '=', returnId)
			.where('measureKey', '=', measureKey)
			.where('areaId', '=', figure.areaId)
			.where('cohort', '=', figure.cohort)
			.execute();
		const place = from?.places.get(keyOf(box));
		if (from !== null && place !== undefined)
			await tx
				.insertInto('draftFigureSource')
				.values({ ...figure, workbookId: from.workbookId, ...place })
				.execute();
	}
}

/** A version keeps where its figures came from. */
export async function keepSubmittedSources(tx: Tx, returnId: string, submissionId: string): Promise<void> {
	await tx
		.insertInto('submissionFigureSource')
		.columns(['submissionId', 'measureKey', 'areaId', 'cohort', 'workbookId', 'sheet', 'address'])
		.expression((eb) =>
			eb
				.selectFrom('draftFigureSource')
				.innerJoin('submissionFigure', (join) =>
					join
						.onRef('submissionFigure.measureKey', '=', 'draftFigureSource.measureKey')
						.onRef('submissionFigure.areaId', '=', 'draftFigureSource.areaId')
						.onRef('submissionFigure.cohort', '=', 'draftFigureSource.cohort')
						.on('submissionFigure.submissionId', '=', submissionId),
				)
				.select([
					'submissionFigure.submissionId',
					'draftFigureSource.measureKey',
					'draftFigureSource.areaId',
					'draftFigureSource.cohort',
					'draftFigureSource.workbookId',
					'draftFigureSource.sheet',
					'draftFigureSource.address',
				])
				.where('draftFigureSource.returnId', '=', returnId),
		)
		.execute();
}

/** Bytes that held words which were erased are gone; that a workbook was sent, by whom and when, stays. */
export async function letWorkbooksGo(tx: Tx, documentHash: string): Promise<void> {
	await tx
		.updateTable('returnWorkbook')
		.set({ documentHash: null, fileName: 'erased.xlsx' })
		.where('documentHash', '=', documentHash)
		.execute();
}
