import type { Found } from '../../app/domain/access/found.ts';
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
	returnIds: readonly Found<'return'>[],
): Promise<ReadonlyMap<string, ReturnProgress>> {
	const progress = new Map<string, ReturnProgress>(returnIds.map((id) => [id, NONE]));
	if (returnIds.length === 0) return progress;
	const sections = await reader
		.selectFrom('returnSection')
		.select((eb) => ['returnId', eb.fn.countAll<number>().as('rows')])
		.where('returnId', 'in', returnIds)
		.where('complete', '=', 1)
		.groupBy('returnId')
		.orderBy('returnId')
		.execute();
	const queries = await reader
		.selectFrom('returnQuery')
		.innerJoin('kpiReturn', 'kpiReturn.id', 'returnQuery.returnId')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.select((eb) => ['returnQuery.returnId', 'returnQuery.state', eb.fn.countAll<number>().as('rows')])
		.where('returnQuery.returnId', 'in', returnIds)
		.where('returnQuery.state', '!=', 'resolved')
		.where(areaInScope(scope, 'returnQuery.areaId'))
		.groupBy(['returnQuery.returnId', 'returnQuery.state'])
		.orderBy('returnQuery.returnId')
		.orderBy('returnQuery.state')
		.execute();
	const add = (id: string, more: Partial<ReturnProgress>): void =>
		void progress.set(id, { ...(progress.get(id) ?? NONE), ...more });
	for (const { returnId, rows } of sections) add(returnId, { complete: Number(rows) });
	for (const { returnId, state, rows } of queries)
		add(returnId, state === 'open' ? { openQueries: Number(rows) } : { answeredQueries: Number(rows) });
	return progress;
}
