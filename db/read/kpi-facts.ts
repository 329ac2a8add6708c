import { sql } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../app/domain/calendar/period.ts';
import type { KpiFacts, ReturnFacts } from '../../app/domain/kpi/kpi-value.ts';
import type { Figure } from '../../app/domain/kpi-return/figure.ts';
import type { SpecificationVersion, StrandKind } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { getSpecifications } from './specifications.ts';

/**
 * All that the KPI engine looks at for a programme already found in scope: published specifications, every return called for by `today`,
 * and the figures of the newest accepted submissions: all of them, or only those of the measures that `measuresOf` names. Flat queries, none per return.
 */
export async function getKpiFacts(
	reader: Reader,
	programmeId: string,
	periods: readonly Period[],
	today: IsoDate,
	measuresOf?: (specifications: readonly SpecificationVersion[]) => readonly string[],
): Promise<KpiFacts> {
	const versions = await reader
		.selectFrom('specificationVersion')
		.select(['id', 'number'])
		.where('programmeId', '=', programmeId)
		.where('state', '!=', 'draft')
		.orderBy('number')
		.execute();
	const specifications = await getSpecifications(
		reader,
		versions.map(({ id }) => id),
	);
	const numbers = new Map(versions.map(({ id, number }) => [id, number]));
	const rows = await returnRows(reader, programmeId, today);
	const areas = await areasByAgreement(reader, programmeId);
	const published = versions.flatMap(({ id }) => specifications.get(id) ?? []);
	const submissionIds = rows.flatMap(({ submissionId }) => submissionId ?? []);
	const figures = await figuresBySubmission(reader, submissionIds, measuresOf?.(published));
	const returns = rows.map(
		(row): ReturnFacts => ({
			returnId: row.returnId,
			agreementId: row.agreementId,
			providerId: row.providerId,
			strand: row.strand as StrandKind,
			period: row.period,
			areaIds: areas.get(row.agreementId) ?? [],
			state: row.state,
			submission: row.submission,
			specification: numbers.get(row.specificationId) ?? 0,
			figures: (row.submissionId === null ? undefined : figures.get(row.submissionId)) ?? [],
		}),
	);
	return {
		periods,
		specifications: published,
		returns,
		latestPeriod: Math.max(0, ...rows.map((row) => row.period)),
	};
}

/** Returns of periods that have ended by today. */
const returnRows = (reader: Reader, programmeId: string, today: IsoDate) =>
	reader
		.selectFrom('kpiReturn')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
		.leftJoin('submission', 'submission.id', 'kpiReturn.acceptedSubmissionId')
		.select([
			'kpiReturn.id as returnId',
			'kpiReturn.agreementId',
			'grantAgreement.leadId as providerId',
			'strand.kind as strand',
			'reportingPeriod.number as period',
			'kpiReturn.state',
			'kpiReturn.specificationId',
			'kpiReturn.acceptedSubmissionId as submissionId',
			'submission.number as submission',
		])
		.where('kpiReturn.programmeId', '=', programmeId)
		.where('reportingPeriod.endsOn', '<', today)
		.orderBy('reportingPeriod.number')
		.orderBy('strand.kind')
		.orderBy('kpiReturn.id')
		.execute();

async function areasByAgreement(
	reader: Reader,
	programmeId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
	const rows = await reader
		.selectFrom('agreementArea')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'agreementArea.agreementId')
		.select(['agreementArea.agreementId', 'agreementArea.areaId'])
		.where('grantAgreement.programmeId', '=', programmeId)
		.orderBy('agreementArea.agreementId')
		.orderBy('agreementArea.areaId')
		.execute();
	const areas = new Map<string, string[]>();
	for (const { agreementId, areaId } of rows)
		areas.set(agreementId, [...(areas.get(agreementId) ?? []), areaId]);
	return areas;
}

/** Read along the primary key, submission by submission: no join, no sort, and each row as it comes is the figure. A page reads thousands. */
async function figuresBySubmission(
	reader: Reader,
	submissionIds: readonly string[],
	measureKeys?: readonly string[],
): Promise<ReadonlyMap<string, readonly Figure[]>> {
	if (submissionIds.length === 0 || measureKeys?.length === 0) return new Map();
	const rows = await reader
		.selectFrom('submissionFigure as figure')
		.select((eb) => [
			'figure.submissionId',
			'figure.measureKey',
			eb.fn<string | null>('nullif', ['figure.areaId', sql.lit('')]).as('areaId'),
			eb.fn<number | null>('nullif', ['figure.cohort', sql.lit(0)]).as('cohort'),
			'figure.value',
		])
		.where('figure.submissionId', 'in', submissionIds)
		.$if(measureKeys !== undefined, (query) => query.where('figure.measureKey', 'in', measureKeys ?? []))
		.orderBy('figure.submissionId')
		.orderBy('figure.measureKey')
		.orderBy('figure.areaId')
		.orderBy('figure.cohort')
		.execute();
	const figures = new Map<string, Figure[]>();
	let [submission, own]: [string, Figure[]] = ['', []];
	for (const row of rows) {
		if (row.submissionId !== submission) {
			submission = row.submissionId;
			own = [];
			figures.set(submission, own);
		}
		own.push(row);
	}
	return figures;
}
