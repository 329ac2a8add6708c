import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { type Figure, figureKey } from '../../app/domain/kpi-return/figure.ts';
import type { NarrativeQuestion } from '../../app/domain/kpi-return/narrative.ts';
import type { SectionKey } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { areaInScope, wholeInScope, wordsOfLead } from './returns-in-scope.ts';

/** One version of a return, kept for ever. */
export interface SubmissionRow {
	readonly id: string;
	readonly returnId: string;
	readonly number: number;
	readonly submittedAt: Instant;
	readonly certifiedById: string;
	readonly certifiedByName: string;
	readonly capacity: 'certifier' | 'deputy';
	readonly declaration: string;
	readonly hash: string;
	readonly acceptedAt: Instant | null;
	readonly acceptedById: string | null;
	readonly acceptedByName: string | null;
	readonly reopenedAt: Instant | null;
	readonly reopenedByName: string | null;
	/** Empty where it was reopened and the words are not the reader's. */
	readonly reopenedReason: string | null;
}

/** Of a return already found in scope, the first version first. */
export const listSubmissions = (
	reader: Reader,
	scope: Scope,
	returnId: string,
): Promise<readonly SubmissionRow[]> =>
	reader
		.selectFrom('submission')
		.innerJoin('kpi_return', 'kpi_return.id', 'submission.return_id')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'kpi_return.agreement_id')
		.innerJoin('person as certifier', 'certifier.id', 'submission.certified_by')
		.leftJoin('person as acceptor', 'acceptor.id', 'submission.accepted_by')
		.leftJoin('person as reopener', 'reopener.id', 'submission.reopened_by')
		.select([
			'submission.id',
			'submission.return_id as returnId',
			'submission.number',
			'submission.submitted_at as submittedAt',
			'submission.certified_by as certifiedById',
			'certifier.name as certifiedByName',
			'submission.capacity',
			'submission.declaration',
			'submission.hash',
			'submission.accepted_at as acceptedAt',
			'submission.accepted_by as acceptedById',
			'acceptor.name as acceptedByName',
			'submission.reopened_at as reopenedAt',
			'reopener.name as reopenedByName',
		])
		.select((eb) => wordsOfLead(scope, 'submission.reopened_reason')(eb).as('reopenedReason'))
		.where('submission.return_id', '=', returnId)
		.orderBy('submission.number')
		.execute();

const agreementOf = (reader: Reader, submissionIds: readonly string[]) =>
	reader
		.selectFrom('submission')
		.innerJoin('kpi_return', 'kpi_return.id', 'submission.return_id')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'kpi_return.agreement_id')
		.where('submission.id', 'in', submissionIds);

/** The figures of each submission by `figureKey`; for a consortium's member, those of its own areas. */
export async function getSubmittedFigures(
	reader: Reader,
	scope: Scope,
	submissionIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Figure>>> {
	const figures = new Map<string, Map<string, Figure>>(submissionIds.map((id) => [id, new Map()]));
	if (submissionIds.length === 0) return figures;
	const rows = await agreementOf(reader, submissionIds)
		.innerJoin('submission_figure', 'submission_figure.submission_id', 'submission.id')
		.select([
			'submission_figure.submission_id',
			'submission_figure.measure_key',
			'submission_figure.area_id',
			'submission_figure.cohort',
			'submission_figure.value',
		])
		.where(areaInScope(scope, 'submission_figure.area_id'))
		.orderBy('submission_figure.submission_id')
		.orderBy('submission_figure.measure_key')
		.orderBy('submission_figure.area_id')
		.orderBy('submission_figure.cohort')
		.execute();
	for (const row of rows) {
		const figure = {
			measureKey: row.measure_key,
			areaId: row.area_id === '' ? null : row.area_id,
			cohort: row.cohort === 0 ? null : row.cohort,
			value: row.value,
		};
		figures.get(row.submission_id)?.set(figureKey(figure), figure);
	}
	return figures;
}

/** By submission and question. Not for a consortium's member. */
export async function getSubmittedNarratives(
	reader: Reader,
	scope: Scope,
	submissionIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<NarrativeQuestion, string>>> {
	const narratives = new Map<string, Map<NarrativeQuestion, string>>(
		submissionIds.map((id) => [id, new Map()]),
	);
	if (submissionIds.length === 0) return narratives;
	const rows = await agreementOf(reader, submissionIds)
		.innerJoin('submission_narrative', 'submission_narrative.submission_id', 'submission.id')
		.select([
			'submission_narrative.submission_id',
			'submission_narrative.question',
			'submission_narrative.words',
		])
		.where(wholeInScope(scope))
		.orderBy('submission_narrative.submission_id')
		.orderBy('submission_narrative.question')
		.execute();
	for (const row of rows)
		narratives.get(row.submission_id)?.set(row.question as NarrativeQuestion, row.words);
	return narratives;
}

/** The notes sent with a submission, by the finding that each answers. */
export async function getSubmittedNotes(
	reader: Reader,
	submissionId: string,
): Promise<ReadonlyMap<string, string>> {
	const rows = await reader
		.selectFrom('submission_note')
		.select(['finding', 'words'])
		.where('submission_id', '=', submissionId)
		.orderBy('finding')
		.execute();
	return new Map(rows.map(({ finding, words }) => [finding, words]));
}

/** The sections of a submission accepted one by one, with who accepted each. */
export async function listAcceptedSections(
	reader: Reader,
	submissionId: string,
): Promise<
	readonly { readonly section: SectionKey; readonly acceptedAt: Instant; readonly acceptedByName: string }[]
> {
	const rows = await reader
		.selectFrom('section_acceptance')
		.innerJoin('person', 'person.id', 'section_acceptance.accepted_by')
		.select([
			'section_acceptance.section',
			'section_acceptance.accepted_at as acceptedAt',
			'person.name as acceptedByName',
		])
		.where('submission_id', '=', submissionId)
		.orderBy('section')
		.execute();
	return rows.map((row) => ({ ...row, section: row.section as SectionKey }));
}

/** The newest submission of the agreement's return for each contract quarter asked for, accepted or not; quarters without one are absent. */
export async function getNewestSubmissions(
	reader: Reader,
	agreementId: string,
	quarters: readonly number[],
): Promise<ReadonlyMap<number, string>> {
	if (quarters.length === 0) return new Map();
	const rows = await reader
		.selectFrom('kpi_return')
		.innerJoin('reporting_period', 'reporting_period.id', 'kpi_return.period_id')
		.select(['reporting_period.number', 'kpi_return.latest_submission_id'])
		.where('kpi_return.agreement_id', '=', agreementId)
		.where('reporting_period.number', 'in', quarters)
		.orderBy('reporting_period.number')
		.execute();
	return new Map(
		rows.flatMap(({ number, latest_submission_id: id }) => (id === null ? [] : [[number, id] as const])),
	);
}
