import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { SpecificationState } from '../../app/domain/specification/specification.ts';
import type { SpecificationDraft } from '../../app/domain/specification/specification-draft.ts';
import type { Reader } from '../connect.ts';
import { getSpecifications } from './specifications.ts';

export interface SpecificationVersionRow {
	readonly id: string;
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
export const listSpecificationVersions = (
	reader: Reader,
	scope: Scope,
	programmeId: string,
): Promise<readonly SpecificationVersionRow[]> =>
	reader
		.selectFrom('specification_version as sv')
		.leftJoin('person as publisher', 'publisher.id', 'sv.published_by')
		.leftJoin('person as drafter', 'drafter.id', 'sv.drafted_by')
		.select([
			'sv.id',
			'sv.number',
			'sv.state',
			'sv.effective_from as effectiveFrom',
			'sv.change_note as changeNote',
			'sv.published_at as publishedAt',
			'publisher.name as publishedBy',
			'drafter.name as draftedBy',
			'sv.version as rowVersion',
		])
		.where('sv.programme_id', '=', programmeId)
		.$if(scope.kind !== 'office' && scope.kind !== 'everything', (query) =>
			query.where('sv.state', '<>', 'draft'),
		)
		.orderBy('sv.number', 'desc')
		.execute();

/** Everybody who worked on a version, by name: whoever began it, and whoever saved a change. */
export const listDrafters = (
	reader: Reader,
	specificationId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> =>
	reader
		.selectFrom('person')
		.select(['person.id', 'person.name'])
		.where((eb) =>
			eb.or([
				eb.exists(
					eb
						.selectFrom('specification_drafter as worked')
						.select('worked.person_id')
						.whereRef('worked.person_id', '=', 'person.id')
						.where('worked.specification_id', '=', specificationId),
				),
				eb.exists(
					eb
						.selectFrom('specification_version as begun')
						.select('begun.id')
						.whereRef('begun.drafted_by', '=', 'person.id')
						.where('begun.id', '=', specificationId),
				),
			]),
		)
		.orderBy('person.name')
		.orderBy('person.id')
		.execute();

/** A version as its decisions see it; null where the programme has no version of that number. */
export async function findSpecificationDraft(
	reader: Reader,
	scope: Scope,
	programmeId: string,
	number: number,
): Promise<SpecificationDraft | null> {
	const versions = await listSpecificationVersions(reader, scope, programmeId);
	const row = versions.find((version) => version.number === number);
	if (row === undefined) return null;
	const published = versions.find((version) => version.state === 'published' && version.id !== row.id);
	const found = await getSpecifications(reader, [row.id, ...(published === undefined ? [] : [published.id])]);
	const specification = found.get(row.id);
	if (specification === undefined) return null;
	return {
		specification,
		rowVersion: row.rowVersion,
		drafterIds: (await listDrafters(reader, row.id)).map(({ id }) => id),
		previous: published === undefined ? null : (found.get(published.id) ?? null),
	};
}

/** The newest contract quarter for which any return of the programme was submitted; null while there is none. */
export async function findNewestSubmitted(reader: Reader, programmeId: string): Promise<number | null> {
	const row = await reader
		.selectFrom('kpi_return')
		.innerJoin('reporting_period', 'reporting_period.id', 'kpi_return.period_id')
		.select((eb) => eb.fn.max('reporting_period.number').as('newest'))
		.where('kpi_return.programme_id', '=', programmeId)
		.where('kpi_return.latest_submission_id', 'is not', null)
		.executeTakeFirst();
	return row?.newest === null || row?.newest === undefined ? null : Number(row.newest);
}
