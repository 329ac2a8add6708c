import type { Scope } from '../../app/domain/access/scope.ts';
import type { Reader } from '../connect.ts';
import { areaInScope } from './returns-in-scope.ts';

export interface ReturnProgress {
	/** Sections that had nothing left to do when they were last saved. */
	readonly complete: number;
	/** Questions of the commissioner's that wait for the provider, and those that wait for the office. */
	readonly openQueries: number;
	readonly answeredQueries: number;
}

const NONE: ReturnProgress = { complete: 0, openQueries: 0, answeredQueries: 0 };

/** How far returns already found in scope have come, in two queries however many they are. A consortium's member counts the questions about its own areas. */
export async function getReturnProgress(
	reader: Reader,
	scope: Scope,
	returnIds: readonly string[],
): Promise<ReadonlyMap<string, ReturnProgress>> {
	const progress = new Map<string, ReturnProgress>(returnIds.map((id) => [id, NONE]));
	if (returnIds.length === 0) return progress;
	const sections = await reader
		.selectFrom('return_section')
		.select((eb) => ['return_id', eb.fn.countAll<number>().as('rows')])
		.where('return_id', 'in', returnIds)
		.where('complete', '=', 1)
		.groupBy('return_id')
		.orderBy('return_id')
		.execute();
	const queries = await reader
		.selectFrom('return_query')
		.innerJoin('kpi_return', 'kpi_return.id', 'return_query.return_id')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'kpi_return.agreement_id')
		.select((eb) => ['return_query.return_id', 'return_query.state', eb.fn.countAll<number>().as('rows')])
		.where('return_query.return_id', 'in', returnIds)
		.where('return_query.state', '!=', 'resolved')
		.where(areaInScope(scope, 'return_query.area_id'))
		.groupBy(['return_query.return_id', 'return_query.state'])
		.orderBy('return_query.return_id')
		.orderBy('return_query.state')
		.execute();
	const add = (id: string, more: Partial<ReturnProgress>): void =>
		void progress.set(id, { ...(progress.get(id) ?? NONE), ...more });
	for (const { return_id, rows } of sections) add(return_id, { complete: Number(rows) });
	for (const { return_id, state, rows } of queries)
		add(return_id, state === 'open' ? { openQueries: Number(rows) } : { answeredQueries: Number(rows) });
	return progress;
}
