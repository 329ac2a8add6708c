import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Figure } from '../../app/domain/kpi-return/figure.ts';
import type { NarrativeQuestion } from '../../app/domain/kpi-return/narrative.ts';
import type { SectionKey } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { areaInScope } from './returns-in-scope.ts';

export interface QueryMessageRow {
	readonly id: string;
	readonly at: Instant;
	readonly byId: string;
	readonly byName: string;
	readonly byOrganisationId: string;
	readonly byOrganisationName: string;
	readonly words: string;
}

/** A question of the commissioner's about one figure (`box`) or one question of the narrative, with its thread, oldest first. */
export interface QueryRow {
	readonly id: string;
	readonly returnId: string;
	readonly submissionId: string;
	readonly section: SectionKey;
	readonly box: Omit<Figure, 'value'> | null;
	readonly question: NarrativeQuestion | null;
	readonly state: 'open' | 'answered' | 'resolved';
	readonly raisedAt: Instant;
	readonly raisedById: string;
	readonly messages: readonly QueryMessageRow[];
}

/** The queries of returns already found in scope, by return, oldest first; for a consortium's member, those about its own areas. */
export async function listQueries(
	reader: Reader,
	scope: Scope,
	returnIds: readonly string[],
): Promise<readonly QueryRow[]> {
	if (returnIds.length === 0) return [];
	const rows = await reader
		.selectFrom('return_query')
		.innerJoin('kpi_return', 'kpi_return.id', 'return_query.return_id')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'kpi_return.agreement_id')
		.select([
			'return_query.id',
			'return_id',
			'submission_id',
			'section',
			'measure_key',
			'area_id',
			'cohort',
			'question',
			'return_query.state',
			'raised_at',
			'raised_by',
		])
		.where('return_query.return_id', 'in', returnIds)
		.where(areaInScope(scope, 'return_query.area_id'))
		.orderBy('raised_at')
		.orderBy('return_query.id')
		.execute();
	const messages = await listMessages(
		reader,
		rows.map(({ id }) => id),
	);
	return rows.map((row) => ({
		id: row.id,
		returnId: row.return_id,
		submissionId: row.submission_id,
		section: row.section as SectionKey,
		box:
			row.measure_key === null
				? null
				: {
						measureKey: row.measure_key,
						areaId: row.area_id === '' ? null : row.area_id,
						cohort: row.cohort === 0 ? null : row.cohort,
					},
		question: row.question as NarrativeQuestion | null,
		state: row.state,
		raisedAt: row.raised_at,
		raisedById: row.raised_by,
		messages: messages.get(row.id) ?? [],
	}));
}

async function listMessages(
	reader: Reader,
	queryIds: readonly string[],
): Promise<ReadonlyMap<string, readonly QueryMessageRow[]>> {
	const threads = new Map<string, QueryMessageRow[]>(queryIds.map((id) => [id, []]));
	if (queryIds.length === 0) return threads;
	const rows = await reader
		.selectFrom('query_message')
		.innerJoin('person', 'person.id', 'query_message.by_person_id')
		.innerJoin('organisation', 'organisation.id', 'person.organisation_id')
		.select([
			'query_message.id',
			'query_id',
			'at',
			'person.id as byId',
			'person.name as byName',
			'organisation.id as byOrganisationId',
			'organisation.name as byOrganisationName',
			'words',
		])
		.where('query_id', 'in', queryIds)
		.orderBy('at')
		.orderBy('query_message.id')
		.execute();
	for (const { query_id, ...message } of rows) threads.get(query_id)?.push(message);
	return threads;
}
