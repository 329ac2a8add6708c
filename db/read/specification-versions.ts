import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { SpecificationState } from '../../app/domain/specification/specification.ts';
import type { SpecificationDraft } from '../../app/domain/specification/specification-draft.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';
import { getSpecifications } from './specifications.ts';

export interface SpecificationVersionRow {
	readonly id: Found<'specification'>;
	readonly number: number;
	readonly state: SpecificationState;
	/** First contract quarter it applies to. */
	readonly effectiveFrom: number;
	readonly changeNote: string;
	readonly publishedAt: Instant | null;
	readonly publishedBy: string | null;
	readonly draftedBy: string | null;
	readonly rowVersion: number;
}

/** The versions of a programme already found in scope, the newest first. Drafts are the office's own: nobody else sees one. */
export const listSpecificationVersions = async (
	reader: Reader,
	scope: Scope,
	programmeId: Found<'programme'>,
): Promise<readonly SpecificationVersionRow[]> =>
	allFound<SpecificationVersionRow>(
		await reader
			.selectFrom('specificationVersion as sv')
			.leftJoin('person as publisher', 'publisher.id', 'sv.publishedBy')
			.leftJoin('person as drafter', 'drafter.id', 'sv.draftedBy')
			.select([
				'sv.id',
				'sv.number',
				'sv.state',
				'sv.effectiveFrom',
				'sv.changeNote',
				'sv.publishedAt',
				'publisher.name as publishedBy',
				'drafter.name as draftedBy',
				'sv.version as rowVersion',
			])
			.where('sv.programmeId', '=', programmeId)
			.$if(scope.kind !== 'office' && scope.kind !== 'everything', (query) =>
				query.where('sv.state', '<>', 'draft'),
			)
			.orderBy('sv.number', 'desc')
			.execute(),
	);

/** Everybody who worked on a version, by name: whoever began it, and whoever saved a change. */
export const listDrafters = (
	reader: Reader,
	specificationId: Found<'specification'>,
): Promise<readonly { readonly id: string; readonly name: string }[]> =>
	reader
		.selectFrom('person')
		.select(['person.id', 'person.name'])
		.where((eb) =>
			eb.or([
				eb.exists(
					eb
						.selectFrom('specificationDrafter as worked')
						.select('worked.personId')
						.whereRef('worked.personId', '=', 'person.id')
						.where('worked.specificationId', '=', specificationId),
				),
				eb.exists(
					eb
						.selectFrom('specificationVersion as begun')
						.select('begun.id')
						.whereRef('begun.draftedBy', '=', 'person.id')
						.where('begun.id', '=', specificationId),
				),
			]),
		)
		.orderBy('person.name')
		.orderBy('person.id')
		.execute();

/** Who last sent the draft back that was handed over for approval, when and why; null where nobody did. */
export async function findSentBack(
	reader: Reader,
	specificationId: Found<'specification'>,
): Promise<{ readonly by: string; readonly at: Instant; readonly reason: string } | null> {
	const row = await reader
		.selectFrom('specificationSentBack as back')
		.innerJoin('person', 'person.id', 'back.personId')
		.select(['person.name as by', 'back.at', 'back.reason'])
		.where('back.specificationId', '=', specificationId)
		.orderBy('back.at', 'desc')
		.orderBy('back.id', 'desc')
		.executeTakeFirst();
	return row ?? null;
}

/** A version as its decisions see it; null where the programme has no version of that number. */
export async function findSpecificationDraft(
	reader: Reader,
	scope: Scope,
	programmeId: Found<'programme'>,
	number: number,
): Promise<SpecificationDraft | null> {
	const versions = await listSpecificationVersions(reader, scope, programmeId);
	const row = versions.find((version) => version.number === number);
	if (row === undefined) return null;
	const handedOver = await reader
		.selectFrom('specificationHandedOver')
		.select('rowVersion')
		.where('specificationId', '=', row.id)
		.where('rowVersion', '=', row.rowVersion)
		.executeTakeFirst();
	const published = versions.find((version) => version.state === 'published' && version.id !== row.id);
	const found = await getSpecifications(
		reader,
		versions.map(({ id }) => id),
	);
	const specification = found.get(row.id);
	if (specification === undefined) return null;
	return {
		specification,
		rowVersion: row.rowVersion,
		handedOver: handedOver !== undefined,
		drafterIds: (await listDrafters(reader, row.id)).map(({ id }) => id),
		previous: published === undefined ? null : (found.get(published.id) ?? null),
		earlier: versions.filter(({ id }) => id !== row.id).flatMap(({ id }) => found.get(id) ?? []),
	};
}

/** The newest contract quarter for which any return of the programme was submitted; null while there is none. */
export async function findNewestSubmitted(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<number | null> {
	const row = await reader
		.selectFrom('kpiReturn')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.select((eb) => eb.fn.max('reportingPeriod.number').as('newest'))
		.where('kpiReturn.programmeId', '=', programmeId)
		.where('kpiReturn.latestSubmissionId', 'is not', null)
		.executeTakeFirst();
	return row?.newest === null || row?.newest === undefined ? null : Number(row.newest);
}
