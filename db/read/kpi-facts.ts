import { sql } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../app/domain/calendar/period.ts';
import { indexFacts, type KpiFacts } from '../../app/domain/kpi/kpi-facts.ts';
import type { ReturnFacts } from '../../app/domain/kpi/kpi-value.ts';
import { type MeasuresWanted, measuresOf } from '../../app/domain/kpi/measures-of-kpis.ts';
import type { Figure } from '../../app/domain/kpi-return/figure.ts';
import { isClosingReturn } from '../../app/domain/specification/is-closing-return.ts';
import type { StrandKind } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';
import type { KpiMemory } from './kpi-memory.ts';
import type { SpecificationVersionRow } from './specification-versions.ts';
import { getSpecifications } from './specifications.ts';

/**
 * All that the KPI engine looks at for a programme already found in scope: published specifications, every return called for by `today`,
 * and the figures of the newest accepted submissions, all of them. Flat queries, none per return.
 */
export const getAllKpiFacts = async (
	reader: Reader,
	programmeId: Found<'programme'>,
	periods: readonly Period[],
	today: IsoDate,
): Promise<KpiFacts> => readFacts(reader, await getFrame(reader, programmeId, periods, today), null);

/** The same with the figures of those measures alone; from memory, where it holds exactly what they would be. */
export async function getKpiFacts(
	reader: Reader,
	memory: KpiMemory,
	programmeId: Found<'programme'>,
	periods: readonly Period[],
	today: IsoDate,
	wanted: MeasuresWanted,
): Promise<KpiFacts> {
	const frame = await getFrame(reader, programmeId, periods, today);
	// The programme, and by their ids each published version and each submission: what is in them never changes.
	const dependsOn = JSON.stringify([programmeId, wanted, frame]);
	const known = memory.find(dependsOn);
	if (known !== null) return known;
	const facts = await readFacts(reader, frame, wanted);
	memory.keep(dependsOn, facts);
	return facts;
}

type VersionOfFrame = Pick<SpecificationVersionRow, 'id' | 'number' | 'state'>;

/** All but what never changes: figures and what a published specification asks. */
interface Frame {
	readonly periods: readonly Period[];
	readonly versions: readonly VersionOfFrame[];
	readonly rows: readonly (Omit<ReturnFacts, 'figures'> & { readonly submissionId: string | null })[];
	readonly dueUntil: number;
}

async function getFrame(
	reader: Reader,
	programmeId: Found<'programme'>,
	periods: readonly Period[],
	today: IsoDate,
): Promise<Frame> {
	const versions = allFound<VersionOfFrame>(
		await reader
			.selectFrom('specificationVersion')
			.select(['id', 'number', 'state'])
			.where('programmeId', '=', programmeId)
			.where('state', '!=', 'draft')
			.orderBy('number')
			.execute(),
	);
	const numbers = new Map<string, number>(versions.map(({ id, number }) => [id, number]));
	const rows = await returnRows(reader, programmeId, today);
	const areas = await areasByAgreement(reader, programmeId);
	return {
		periods,
		versions,
		dueUntil: Math.max(0, ...periods.flatMap(({ number, dueOn }) => (dueOn < today ? [number] : []))),
		rows: rows.map(({ specificationId, strand, periodEndsOn, agreementEndsOn, standing, ...row }) => ({
			...row,
			state: row.closed === null ? standing : 'closed',
			closing: isClosingReturn({ endsOn: periodEndsOn }, agreementEndsOn),
			strand: strand as StrandKind,
			areaIds: areas.get(row.agreementId) ?? [],
			specification: numbers.get(specificationId) ?? 0,
		})),
	};
}

async function readFacts(
	reader: Reader,
	{ periods, versions, rows, dueUntil }: Frame,
	wanted: MeasuresWanted | null,
): Promise<KpiFacts> {
	const found = await getSpecifications(
		reader,
		versions.map(({ id }) => id),
	);
	const specifications = versions.flatMap(({ id }) => found.get(id) ?? []);
	const submissionIds = rows.flatMap(({ submissionId }) => submissionId ?? []);
	const measureKeys = wanted === null ? null : measuresOf(specifications, wanted);
	const figures = await figuresBySubmission(reader, submissionIds, measureKeys);
	return indexFacts({
		periods,
		specifications,
		returns: rows.map(({ submissionId, ...row }) => ({
			...row,
			figures: (submissionId === null ? undefined : figures.get(submissionId)) ?? [],
		})),
		latestPeriod: Math.max(0, ...rows.map((row) => row.period)),
		dueUntil,
	});
}

/** Returns of periods that have ended by today. */
const returnRows = (reader: Reader, programmeId: Found<'programme'>, today: IsoDate) =>
	reader
		.selectFrom('kpiReturn')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
		.leftJoin('submission', 'submission.id', 'kpiReturn.acceptedSubmissionId')
		.leftJoin('returnClosing as closing', (join) =>
			join.onRef('closing.returnId', '=', 'kpiReturn.id').on('closing.openedAgainAt', 'is', null),
		)
		.select([
			'kpiReturn.id as returnId',
			'kpiReturn.agreementId',
			'grantAgreement.leadId as providerId',
			'strand.kind as strand',
			'reportingPeriod.number as period',
			'kpiReturn.state as standing',
			'closing.why as closed',
			'reportingPeriod.endsOn as periodEndsOn',
			'grantAgreement.endsOn as agreementEndsOn',
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
	programmeId: Found<'programme'>,
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
	measureKeys: readonly string[] | null,
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
		.$if(measureKeys !== null, (query) => query.where('figure.measureKey', 'in', measureKeys ?? []))
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
