import type { ReportedItem } from '../../app/domain/board-report/board-report-facts.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

/** What of a programme already found in scope is marked for the board and open on the day, by the day it is due. */
export const listItemsForBoard = (
	reader: Reader,
	programmeId: string,
	today: IsoDate,
): Promise<readonly ReportedItem[]> =>
	reader
		.selectFrom('agreement_item as item')
		.innerJoin('grant_agreement as agreement', 'agreement.id', 'item.agreement_id')
		.innerJoin('person', 'person.id', 'item.owner_id')
		.innerJoin('organisation', 'organisation.id', 'person.organisation_id')
		.select([
			'item.kind',
			'item.title',
			'item.agreement_id as agreementId',
			'organisation.name as owner',
			'item.due_on as dueOn',
			'item.level',
		])
		.where('agreement.programme_id', '=', programmeId)
		.where('item.for_board', '=', 1)
		.where('item.opened_on', '<=', today)
		.where((open) => open.or([open('item.closed_on', 'is', null), open('item.closed_on', '>', today)]))
		.orderBy('item.due_on')
		.orderBy('item.id')
		.execute();
