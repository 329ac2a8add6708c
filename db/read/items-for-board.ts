import type { Found } from '../../app/domain/access/found.ts';
import type { ReportedItem } from '../../app/domain/board-report/board-report-facts.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

/** What of a programme already found in scope is marked for the board and open on the day, by the day it is due. */
export const listItemsForBoard = (
	reader: Reader,
	programmeId: Found<'programme'>,
	today: IsoDate,
): Promise<readonly ReportedItem[]> =>
	reader
		.selectFrom('agreementItem as item')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'item.agreementId')
		.innerJoin('person', 'person.id', 'item.ownerId')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select([
			'item.kind',
			'item.title',
			'item.agreementId',
			'organisation.name as owner',
			'item.dueOn',
			'item.level',
		])
		.where('agreement.programmeId', '=', programmeId)
		.where('item.forBoard', '=', 1)
		.where('item.openedOn', '<=', today)
		.where((open) => open.or([open('item.closedOn', 'is', null), open('item.closedOn', '>', today)]))
		.orderBy('item.dueOn')
		.orderBy('item.id')
		.execute();
