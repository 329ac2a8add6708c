import { writeDay } from '../../../domain/calendar/write-date.ts';
import {
	ACCREDITATION_STATUSES,
	type AccreditationStanding,
	STANDINGS,
	STATUS_WORDS,
} from '../../../domain/grant/accreditation.ts';
import type {
	AccreditationsListed,
	AccreditationsWanted,
} from '../../../operations/accreditation/list-accreditations.ts';
import { lastDayWords, STANDING_WORDS } from '../words.ts';

interface Option {
	readonly value: string;
	readonly text: string;
}

export interface AccreditationListView {
	readonly mayAdd: boolean;
	readonly wanted: AccreditationsWanted;
	readonly programmes: readonly Option[];
	readonly providers: readonly Option[];
	readonly statuses: readonly Option[];
	readonly standings: readonly Option[];
	readonly rows: readonly {
		readonly id: string;
		readonly provider: string;
		readonly programme: string;
		readonly status: string;
		readonly standard: string;
		readonly decidedOn: string;
		readonly lastDay: string;
		readonly standing: AccreditationStanding;
		/** "Another entry lasts longer" */
		readonly note: string | null;
	}[];
}

export const accreditationListView = (
	{ rows, programmes, organisations }: AccreditationsListed,
	wanted: AccreditationsWanted,
	mayAdd: boolean,
): AccreditationListView => ({
	mayAdd,
	wanted,
	programmes: [
		{ value: '', text: 'Every programme' },
		...programmes.map(({ id, name }) => ({ value: id, text: name })),
	],
	providers: [
		{ value: '', text: 'Every provider' },
		...organisations.map(({ id, name }) => ({ value: id, text: name })),
	],
	statuses: [
		{ value: '', text: 'Anything recorded' },
		...ACCREDITATION_STATUSES.map((value) => ({ value, text: STATUS_WORDS[value] })),
	],
	standings: [
		{ value: '', text: 'In force or not' },
		...STANDINGS.map((value) => ({ value, text: STANDING_WORDS[value] })),
	],
	rows: rows.map((row) => ({
		id: row.id,
		provider: row.organisationName,
		programme: row.programmeName,
		status: STATUS_WORDS[row.status],
		standard: row.standard,
		decidedOn: writeDay(row.decidedOn),
		lastDay: lastDayWords(row.expiresOn),
		standing: row.standing,
		note: row.isSucceeded && row.standing !== 'in-force' ? 'Another entry lasts longer' : null,
	})),
});
