import { writeDay } from '../../domain/calendar/write-date.ts';
import { STATUS_WORDS } from '../../domain/grant/accreditation.ts';
import type { AccreditationToWatch } from '../../operations/accreditation/list-accreditations-to-watch.ts';

export interface AccreditationLine {
	readonly id: string;
	readonly provider: string;
	readonly programme: string;
	readonly what: string;
	readonly state: string;
	readonly isOver: boolean;
}

export const accreditationLine = (row: AccreditationToWatch): AccreditationLine => ({
	id: row.id,
	provider: row.organisationName,
	programme: row.programmeName,
	what: STATUS_WORDS[row.status],
	state:
		row.standing === 'withdrawn' && row.withdrawnOn !== null
			? `Withdrawn from ${writeDay(row.withdrawnOn)}`
			: row.expiresOn === null
				? 'In force'
				: `${row.standing === 'lapsed' ? 'Lapsed: its last day was' : 'Ends on'} ${writeDay(row.expiresOn)}`,
	isOver: row.standing !== 'expires-soon',
});
