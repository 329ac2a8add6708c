import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { figureKey } from '../../app/domain/kpi-return/figure.ts';
import type { SheetMatch } from '../../app/domain/workbook/taken.ts';
import type { CellPlace } from '../../app/domain/workbook/workbook-cells.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';
import { areaInScope, nameInScope, returnInScope } from './returns-in-scope.ts';

export interface ReturnWorkbookRow {
	readonly id: string;
	readonly returnId: Found<'return'>;
	readonly agreementId: Found<'agreement'>;
	/** Null once its words have been erased. */
	readonly documentHash: Found<'document'> | null;
	readonly fileName: string;
	readonly organisationId: string;
	readonly uploadedByName: string;
	readonly uploadedAt: Instant;
	readonly isNewest: boolean;
}

const COLUMNS = [
	'returnWorkbook.id',
	'returnWorkbook.returnId',
	'kpiReturn.agreementId',
	'returnWorkbook.documentHash',
	'returnWorkbook.fileName',
	'returnWorkbook.organisationId',
	'returnWorkbook.uploadedAt',
] as const;

/**
 * A workbook that was sent for a return; null where it is absent or out of scope. A member of a consortium finds those of its own people alone,
 * for the lead's holds everybody's figures.
 */
export async function findReturnWorkbook(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	returnId: string,
	id: string,
): Promise<ReturnWorkbookRow | null> {
	const row = await reader
		.selectFrom('returnWorkbook')
		.innerJoin('kpiReturn', 'kpiReturn.id', 'returnWorkbook.returnId')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.innerJoin('programme', 'programme.id', 'grantAgreement.programmeId')
		.innerJoin('person', 'person.id', 'returnWorkbook.uploadedBy')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select(COLUMNS)
		.select('grantAgreement.leadId')
		.select((eb) => nameInScope(scope)(eb).as('uploadedByName'))
		.where('returnWorkbook.returnId', '=', returnId)
		.where('returnWorkbook.id', '=', id)
		.where(returnInScope(scope, today))
		.executeTakeFirst();
	if (row === undefined) return null;
	const { leadId, ...found } = row;
	const isAnothers =
		scope.kind === 'provider' && ![leadId, row.organisationId].includes(scope.organisationId);
	const isMembers = scope.kind === 'provider' && leadId !== scope.organisationId;
	if (isAnothers || (isMembers && row.organisationId !== scope.organisationId)) return null;
	const newest = await newestOf(reader, row.returnId, row.organisationId);
	return asFound<ReturnWorkbookRow>({ ...found, isNewest: newest === id });
}

/** Of the workbooks that the people of one organisation sent for a return. */
async function newestOf(reader: Reader, returnId: string, organisationId: string): Promise<string | null> {
	const row = await reader
		.selectFrom('returnWorkbook')
		.select('id')
		.where('returnId', '=', returnId)
		.where('organisationId', '=', organisationId)
		.orderBy('uploadedAt', 'desc')
		.orderBy('id', 'desc')
		.executeTakeFirst();
	return row?.id ?? null;
}

/** What an organisation said once of the sheets of its own spreadsheets. */
export async function listSheetMatches(
	reader: Reader,
	agreementId: Found<'agreement'>,
	organisationId: string,
): Promise<readonly SheetMatch[]> {
	const rows = await reader
		.selectFrom('sheetMatch')
		.select(['sheet', 'tableKey'])
		.where('agreementId', '=', agreementId)
		.where('organisationId', '=', organisationId)
		.orderBy('sheet')
		.orderBy('tableKey')
		.execute();
	return rows.map(({ sheet, tableKey }) => ({ sheet, table: tableKey === '' ? null : tableKey }));
}

/** From where a figure was saved. */
export interface FigureSource extends CellPlace {
	readonly workbookId: string;
	readonly fileName: string;
	readonly uploadedAt: Instant;
}

const SOURCE = ['measureKey', 'areaId', 'cohort', 'workbookId', 'sheet', 'address'] as const;

/** By `figureKey`, of the draft of a return already found: the figures that stand as a workbook said them, within the reader's areas. */
export async function getDraftSources(
	reader: Reader,
	scope: Scope,
	returnId: Found<'return'>,
): Promise<ReadonlyMap<string, FigureSource>> {
	const rows = await reader
		.selectFrom('draftFigureSource')
		.innerJoin('returnWorkbook', 'returnWorkbook.id', 'draftFigureSource.workbookId')
		.innerJoin('kpiReturn', 'kpiReturn.id', 'draftFigureSource.returnId')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.select(SOURCE)
		.select(['returnWorkbook.fileName', 'returnWorkbook.uploadedAt'])
		.where('draftFigureSource.returnId', '=', returnId)
		.where(areaInScope(scope, 'draftFigureSource.areaId'))
		.orderBy('measureKey')
		.orderBy('areaId')
		.orderBy('cohort')
		.execute();
	return byKey(rows);
}

/** The same of a version that was sent. */
export async function getSubmittedSources(
	reader: Reader,
	scope: Scope,
	submissionId: Found<'submission'>,
): Promise<ReadonlyMap<string, FigureSource>> {
	const rows = await reader
		.selectFrom('submissionFigureSource')
		.innerJoin('returnWorkbook', 'returnWorkbook.id', 'submissionFigureSource.workbookId')
		.innerJoin('kpiReturn', 'kpiReturn.id', 'returnWorkbook.returnId')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.select(SOURCE)
		.select(['returnWorkbook.fileName', 'returnWorkbook.uploadedAt'])
		.where('submissionFigureSource.submissionId', '=', submissionId)
		.where(areaInScope(scope, 'submissionFigureSource.areaId'))
		.orderBy('measureKey')
		.orderBy('areaId')
		.orderBy('cohort')
		.execute();
	return byKey(rows);
}

type SourceRow = FigureSource & {
	readonly measureKey: string;
	readonly areaId: string;
	readonly cohort: number;
};

const byKey = (rows: readonly SourceRow[]): ReadonlyMap<string, FigureSource> =>
	new Map(
		rows.map(({ measureKey, areaId, cohort, ...source }) => [
			figureKey({ measureKey, areaId: areaId || null, cohort: cohort || null }),
			source,
		]),
	);

/** Documents of the workbooks of returns whose words are erased, each once. */
export async function listWorkbookDocuments(
	reader: Reader,
	returnIds: readonly Found<'return'>[],
): Promise<readonly string[]> {
	if (returnIds.length === 0) return [];
	const rows = await reader
		.selectFrom('returnWorkbook')
		.select('documentHash as hash')
		.where('returnId', 'in', returnIds)
		.orderBy('uploadedAt')
		.orderBy('id')
		.execute();
	return [...new Set(rows.flatMap(({ hash }) => hash ?? []))];
}
