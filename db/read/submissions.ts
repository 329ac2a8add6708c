import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { type Figure, figureKey } from '../../app/domain/kpi-return/figure.ts';
import type { NarrativeQuestion } from '../../app/domain/kpi-return/narrative.ts';
import type { SectionKey } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';
import { isClosed } from './returns-closed.ts';
import { areaInScope, wholeInScope, wordsOfLead } from './returns-in-scope.ts';

/** One version of a return, kept for ever. */
export interface SubmissionRow {
	readonly id: Found<'submission'>;
	readonly returnId: Found<'return'>;
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
export const listSubmissions = async (
	reader: Reader,
	scope: Scope,
	returnId: Found<'return'>,
): Promise<readonly SubmissionRow[]> =>
	allFound<SubmissionRow>(
		await reader
			.selectFrom('submission')
			.innerJoin('kpiReturn', 'kpiReturn.id', 'submission.returnId')
			.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
			.innerJoin('person as certifier', 'certifier.id', 'submission.certifiedBy')
			.leftJoin('person as acceptor', 'acceptor.id', 'submission.acceptedBy')
			.leftJoin('person as reopener', 'reopener.id', 'submission.reopenedBy')
			.select([
				'submission.id',
				'submission.returnId',
				'submission.number',
				'submission.submittedAt',
				'submission.certifiedBy as certifiedById',
				'certifier.name as certifiedByName',
				'submission.capacity',
				'submission.declaration',
				'submission.hash',
				'submission.acceptedAt',
				'submission.acceptedBy as acceptedById',
				'acceptor.name as acceptedByName',
				'submission.reopenedAt',
				'reopener.name as reopenedByName',
			])
			.select((eb) => wordsOfLead(scope, 'submission.reopenedReason')(eb).as('reopenedReason'))
			.where('submission.returnId', '=', returnId)
			.orderBy('submission.number')
			.execute(),
	);

const agreementOf = (reader: Reader, submissionIds: readonly Found<'submission'>[]) =>
	reader
		.selectFrom('submission')
		.innerJoin('kpiReturn', 'kpiReturn.id', 'submission.returnId')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.where('submission.id', 'in', submissionIds);

/** The figures of each submission by `figureKey`; for a consortium's member, those of its own areas. */
export async function getSubmittedFigures(
	reader: Reader,
	scope: Scope,
	submissionIds: readonly Found<'submission'>[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Figure>>> {
	const figures = new Map<string, Map<string, Figure>>(submissionIds.map((id) => [id, new Map()]));
	if (submissionIds.length === 0) return figures;
	const rows = await agreementOf(reader, submissionIds)
		.innerJoin('submissionFigure', 'submissionFigure.submissionId', 'submission.id')
		.select([
			'submissionFigure.submissionId',
			'submissionFigure.measureKey',
			'submissionFigure.areaId',
			'submissionFigure.cohort',
			'submissionFigure.value',
		])
		.where(areaInScope(scope, 'submissionFigure.areaId'))
		.orderBy('submissionFigure.submissionId')
		.orderBy('submissionFigure.measureKey')
		.orderBy('submissionFigure.areaId')
		.orderBy('submissionFigure.cohort')
		.execute();
	for (const row of rows) {
		const figure = {
			measureKey: row.measureKey,
			areaId: row.areaId === '' ? null : row.areaId,
			cohort: row.cohort === 0 ? null : row.cohort,
			value: row.value,
		};
		figures.get(row.submissionId)?.set(figureKey(figure), figure);
	}
	return figures;
}

/** By submission and question. Not for a consortium's member. */
export async function getSubmittedNarratives(
	reader: Reader,
	scope: Scope,
	submissionIds: readonly Found<'submission'>[],
): Promise<ReadonlyMap<string, ReadonlyMap<NarrativeQuestion, string>>> {
	const narratives = new Map<string, Map<NarrativeQuestion, string>>(
		submissionIds.map((id) => [id, new Map()]),
	);
	if (submissionIds.length === 0) return narratives;
	const rows = await agreementOf(reader, submissionIds)
		.innerJoin('submissionNarrative', 'submissionNarrative.submissionId', 'submission.id')
		.select(['submissionNarrative.submissionId', 'submissionNarrative.question', 'submissionNarrative.words'])
		.where(wholeInScope(scope))
		.orderBy('submissionNarrative.submissionId')
		.orderBy('submissionNarrative.question')
		.execute();
	for (const row of rows) narratives.get(row.submissionId)?.set(row.question, row.words);
	return narratives;
}

/** The notes sent with a submission, by the finding that each answers. */
export async function getSubmittedNotes(
	reader: Reader,
	submissionId: Found<'submission'>,
): Promise<ReadonlyMap<string, string>> {
	const rows = await reader
		.selectFrom('submissionNote')
		.select(['finding', 'words'])
		.where('submissionId', '=', submissionId)
		.orderBy('finding')
		.execute();
	return new Map(rows.map(({ finding, words }) => [finding, words]));
}

/** What the ledger of places said when a submission was certified, by `figureKey`. */
export async function getSubmittedLedger(
	reader: Reader,
	submissionId: Found<'submission'>,
): Promise<ReadonlyMap<string, number>> {
	const rows = await reader
		.selectFrom('submissionLedger')
		.select(['measureKey', 'areaId', 'units'])
		.where('submissionId', '=', submissionId)
		.orderBy('measureKey')
		.orderBy('areaId')
		.execute();
	return new Map(rows.map(({ units, ...box }) => [figureKey({ ...box, cohort: null }), units]));
}

/** The sections of a submission accepted one by one, with who accepted each. */
export const listAcceptedSections = (
	reader: Reader,
	submissionId: Found<'submission'>,
): Promise<
	readonly { readonly section: SectionKey; readonly acceptedAt: Instant; readonly acceptedByName: string }[]
> =>
	reader
		.selectFrom('sectionAcceptance')
		.innerJoin('person', 'person.id', 'sectionAcceptance.acceptedBy')
		.select(['sectionAcceptance.section', 'sectionAcceptance.acceptedAt', 'person.name as acceptedByName'])
		.where('submissionId', '=', submissionId)
		.orderBy('section')
		.execute();

interface NewestOfQuarter {
	readonly number: number;
	readonly latestSubmissionId: Found<'submission'> | null;
}

/** The newest submission of the agreement's return for each contract quarter asked for, accepted or not; quarters without one are absent. */
export async function getNewestSubmissions(
	reader: Reader,
	agreementId: Found<'agreement'>,
	quarters: readonly number[],
): Promise<ReadonlyMap<number, Found<'submission'>>> {
	if (quarters.length === 0) return new Map();
	const rows = await reader
		.selectFrom('kpiReturn')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.select(['reportingPeriod.number', 'kpiReturn.latestSubmissionId'])
		.where('kpiReturn.agreementId', '=', agreementId)
		.where('reportingPeriod.number', 'in', quarters)
		.where((eb) => eb.not(isClosed(eb)))
		.orderBy('reportingPeriod.number')
		.execute();
	return new Map(
		allFound<NewestOfQuarter>(rows).flatMap(({ number, latestSubmissionId: id }) =>
			id === null ? [] : [[number, id] as const],
		),
	);
}
