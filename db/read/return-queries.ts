import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Figure } from '../../app/domain/kpi-return/figure.ts';
import type { NarrativeQuestion } from '../../app/domain/kpi-return/narrative.ts';
import type { SectionKey } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';
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
	readonly returnId: Found<'return'>;
	readonly submissionId: Found<'submission'>;
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
	returnIds: readonly Found<'return'>[],
): Promise<readonly QueryRow[]> {
	if (returnIds.length === 0) return [];
	const rows = await reader
		.selectFrom('returnQuery')
		.innerJoin('kpiReturn', 'kpiReturn.id', 'returnQuery.returnId')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.select([
			'returnQuery.id',
			'returnId',
			'submissionId',
			'section',
			'measureKey',
			'areaId',
			'cohort',
			'question',
			'returnQuery.state',
			'raisedAt',
			'raisedBy as raisedById',
		])
		.where('returnQuery.returnId', 'in', returnIds)
		.where(areaInScope(scope, 'returnQuery.areaId'))
		.orderBy('raisedAt')
		.orderBy('returnQuery.id')
		.execute();
	const messages = await listMessages(
		reader,
		rows.map(({ id }) => id),
	);
	return rows.map(({ measureKey, areaId, cohort, ...row }) =>
		asFound<QueryRow>({
			...row,
			box:
				measureKey === null
					? null
					: { measureKey, areaId: areaId === '' ? null : areaId, cohort: cohort === 0 ? null : cohort },
			messages: messages.get(row.id) ?? [],
		}),
	);
}

async function listMessages(
	reader: Reader,
	queryIds: readonly string[],
): Promise<ReadonlyMap<string, readonly QueryMessageRow[]>> {
	const threads = new Map<string, QueryMessageRow[]>(queryIds.map((id) => [id, []]));
	if (queryIds.length === 0) return threads;
	const rows = await reader
		.selectFrom('queryMessage')
		.innerJoin('person', 'person.id', 'queryMessage.byPersonId')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select([
			'queryMessage.id',
			'queryId',
			'at',
			'person.id as byId',
			'person.name as byName',
			'organisation.id as byOrganisationId',
			'organisation.name as byOrganisationName',
			'words',
		])
		.where('queryId', 'in', queryIds)
		.orderBy('at')
		.orderBy('queryMessage.id')
		.execute();
	for (const { queryId, ...message } of rows) threads.get(queryId)?.push(message);
	return threads;
}
