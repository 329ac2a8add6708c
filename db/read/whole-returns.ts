import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../app/domain/calendar/period.ts';
import type { BoxSection } from '../../app/domain/kpi-return/box.ts';
import { boxesOfReturn } from '../../app/domain/kpi-return/boxes-of-return.ts';
import { figureKey } from '../../app/domain/kpi-return/figure.ts';
import type { KpiReturn, ReturnQuery, SubmissionMade } from '../../app/domain/kpi-return/kpi-return.ts';
import { isClosingReturn } from '../../app/domain/specification/is-closing-return.ts';
import type { SpecificationVersion } from '../../app/domain/specification/specification.ts';
import type { Reader, Tx } from '../connect.ts';
import { type AgreementAreaRow, listAgreementAreas } from './agreement-areas.ts';
import { findReturn, type ReturnRow } from './kpi-returns.ts';
import { listPeriods } from './periods.ts';
import { listExtensions } from './return-chasing.ts';
import { listDraftSections, listPreparers } from './return-drafts.ts';
import { listQueries, type QueryRow } from './return-queries.ts';
import { getSpecification } from './specifications.ts';
import { listAcceptedSections, listSubmissions, type SubmissionRow } from './submissions.ts';

/** A return as its decisions see it (`kpiReturn`), with what a page says of it beside that. */
export interface WholeReturn {
	readonly row: ReturnRow;
	readonly specification: SpecificationVersion;
	/** By name: the order in which rows are shown. */
	readonly areas: readonly AgreementAreaRow[];
	/** Of the programme, the first one first. */
	readonly periods: readonly Period[];
	/** Every box that the return asks. */
	readonly sections: readonly BoxSection[];
	/** The areas that a consortium's member drafts; null for whoever reaches the whole return. */
	readonly ownAreaIds: readonly string[] | null;
	readonly kpiReturn: KpiReturn;
	readonly queries: readonly QueryRow[];
	readonly submissions: readonly SubmissionRow[];
}

/** The return with all that its decisions look at, or null: absent and out of scope alike. */
export async function findWholeReturn(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<WholeReturn | null> {
	const row = await findReturn(reader, scope, today, id);
	if (row === null) return null;
	const specification = await getSpecification(reader, row.specificationId);
	const areas = await listAgreementAreas(reader, [row.agreementId]);
	const sections = boxesOfReturn({
		specification,
		strand: row.strand,
		period: row.period,
		closing: isClosingReturn(row.period, row.agreementEndsOn),
		areaIds: areas.map(({ areaId }) => areaId),
	});
	const submissions = await listSubmissions(reader, scope, row.id);
	const queries = await listQueries(reader, scope, [row.id]);
	const kpiReturn: KpiReturn = {
		returnId: id,
		state: row.state,
		period: row.period,
		bodyId: row.bodyId,
		leadId: row.leadId,
		areas: areas.map(({ areaId, organisationId }) => ({ areaId, organisationId })),
		asked: sections.map(({ section }) => section),
		preparerIds: (await listPreparers(reader, scope, row.id)).map((person) => person.id),
		sections: (await listDraftSections(reader, scope, row.id)).map((saved) => ({
			section: saved.section,
			version: saved.version,
			savedAt: saved.savedAt,
			savedBy: saved.savedById,
			sentFrom: saved.sentFrom,
		})),
		latest: await latestOf(reader, submissions.at(-1)),
		authoritative:
			submissions.find(({ id: submissionId }) => submissionId === row.acceptedSubmissionId)?.number ?? null,
		queries: queries.map(queryOf),
		extensions: (await listExtensions(reader, [row.id])).map(({ agreedAt, newDueOn }) => ({
			agreedAt,
			newDueOn,
		})),
		closed: row.closed,
	};
	const isMember = scope.kind === 'provider' && scope.organisationId !== row.leadId;
	const ownAreaIds = isMember
		? areas
				.filter(({ organisationId }) => organisationId === scope.organisationId)
				.map(({ areaId }) => areaId)
		: null;
	const periods = await listPeriods(reader, row.programmeId);
	return { row, specification, areas, periods, sections, ownAreaIds, kpiReturn, queries, submissions };
}

/** The same, held until the transaction ends, so that two writers of one return stand in line (the update takes the row's lock on PostgreSQL). */
export async function lockWholeReturn(
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<WholeReturn | null> {
	await tx
		.updateTable('kpiReturn')
		.set((row) => ({ version: row.ref('version') }))
		.where('id', '=', id)
		.execute();
	return findWholeReturn(tx, scope, today, id);
}

async function latestOf(
	reader: Reader,
	submission: SubmissionRow | undefined,
): Promise<SubmissionMade | null> {
	if (submission === undefined) return null;
	const { number, submittedAt, certifiedById } = submission;
	return {
		number,
		submittedAt,
		certifiedBy: certifiedById,
		acceptedSections: (await listAcceptedSections(reader, submission.id)).map(({ section }) => section),
	};
}

const queryOf = ({ id, section, box, question, state }: QueryRow): ReturnQuery => ({
	queryId: id,
	subject:
		box === null
			? { kind: 'narrative', section: 'narrative', question: question ?? 'went-well' }
			: { kind: 'figure', section, box: figureKey(box) },
	state,
});
