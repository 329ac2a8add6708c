import type { Found } from '../../app/domain/access/found.ts';
import type { ReturnLife } from '../../app/domain/kpi-return/timeline-of-return.ts';
import type { Reader } from '../connect.ts';

/** When a return already found in scope was handed over and given back, and when it was closed and opened again. Oldest first. */
export async function getReturnLife(
	reader: Reader,
	returnId: Found<'return'>,
): Promise<Pick<ReturnLife, 'handedOver' | 'closings'>> {
	const handedOver = await reader
		.selectFrom('returnStep')
		.innerJoin('person', 'person.id', 'returnStep.byPersonId')
		.select(['returnStep.kind', 'returnStep.at', 'person.name as byName'])
		.where('returnStep.returnId', '=', returnId)
		.orderBy('returnStep.at')
		.orderBy('returnStep.id')
		.execute();
	const closings = await reader
		.selectFrom('returnClosing')
		.innerJoin('person as closer', 'closer.id', 'returnClosing.closedBy')
		.leftJoin('person as opener', 'opener.id', 'returnClosing.openedAgainBy')
		.select([
			'returnClosing.closedAt',
			'closer.name as closedByName',
			'returnClosing.why',
			'returnClosing.openedAgainAt',
			'opener.name as openedAgainByName',
		])
		.where('returnClosing.returnId', '=', returnId)
		.orderBy('returnClosing.closedAt')
		.orderBy('returnClosing.id')
		.execute();
	return { handedOver, closings };
}
