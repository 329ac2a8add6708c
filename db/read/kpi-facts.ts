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
		.selectFrom('specification_version')
		.select(['id', 'number'])
		.where('programme_id', '=', programmeId)
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
		.selectFrom('kpi_return')
		.innerJoin('reporting_period', 'reporting_period.id', 'kpi_return.period_id')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'kpi_return.agreement_id')
		.innerJoin('strand', 'strand.id', 'grant_agreement.strand_id')
		.leftJoin('submission', 'submission.id', 'kpi_return.accepted_submission_id')
		.select([
			'kpi_return.id as returnId',
			'kpi_return.agreement_id as agreementId',
			'grant_agreement.lead_id as providerId',
			'strand.kind as strand',
			'reporting_period.number as period',
			'kpi_return.state',
			'kpi_return.specification_id as specificationId',
			'kpi_return.accepted_submission_id as submissionId',
			'submission.number as submission',
		])
		.where('kpi_return.programme_id', '=', programmeId)
		.where('reporting_period.ends_on', '<', today)
		.orderBy('reporting_period.number')
		.orderBy('strand.kind')
		.orderBy('kpi_return.id')
		.execute();

async function areasByAgreement(
	reader: Reader,
	programmeId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
	const rows = await reader
		.selectFrom('agreement_area')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'agreement_area.agreement_id')
		.select(['agreement_area.agreement_id as agreementId', 'agreement_area.area_id as areaId'])
		.where('grant_agreement.programme_id', '=', programmeId)
		.orderBy('agreement_area.agreement_id')
		.orderBy('agreement_area.area_id')
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
		.selectFrom('submission_figure as figure')
		.select((eb) => [
			'figure.submission_id as submissionId',
			'figure.measure_key as measureKey',
			eb.fn<string | null>('nullif', ['figure.area_id', sql.lit('')]).as('areaId'),
			eb.fn<number | null>('nullif', ['figure.cohort', sql.lit(0)]).as('cohort'),
			'figure.value',
		])
		.where('figure.submission_id', 'in', submissionIds)
		.$if(measureKeys !== undefined, (query) => query.where('figure.measure_key', 'in', measureKeys ?? []))
		.orderBy('figure.submission_id')
		.orderBy('figure.measure_key')
		.orderBy('figure.area_id')
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
