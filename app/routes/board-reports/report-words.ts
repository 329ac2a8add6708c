import type { StateName, WrongStateRefusal } from '../../domain/board-report/board-report-state.ts';
import { meetingsWords } from '../../domain/board-report/meetings-words.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';

export const STATE_NAMES: Readonly<Record<StateName, string>> = {
	draft: 'Draft',
	'awaiting-approval': 'Awaiting approval',
	approved: 'Approved',
	published: 'Published',
	withdrawn: 'Withdrawn',
	replaced: 'Replaced',
};

const STATE_SENTENCES: Readonly<Record<StateName, string>> = {
	draft: 'The report is a draft again. Send it for approval first',
	'awaiting-approval': 'The report is waiting for approval, so it cannot be changed. Take it back first',
	approved: 'The report has been approved already',
	published: 'The report has been published already',
	withdrawn: 'The report has been withdrawn',
	replaced: 'The report has been replaced by another',
};

export const wrongStateWords = ({ state }: Pick<WrongStateRefusal, 'state'>): string =>
	STATE_SENTENCES[state];

interface Named {
	readonly title: string;
	readonly period: Period;
	readonly covers: readonly { readonly boardName: string; readonly heldOn: IsoDate }[];
}

/** "July to September 2017, for the Strategic Policing and Crime Board on 5 December 2017" */
export const aboutWords = ({ period, covers }: Named): string =>
	`${monthsLabel(period)}, for ${meetingsWords(covers)}`;

export const reportPath = (id: string): `/${string}` => `/board-reports/${id}`;

/** A page or a file of one board’s issue. */
export const issuePath = (id: string, boardId: string, rest = ''): `/${string}` =>
	`${reportPath(id)}${rest}?board=${boardId}`;

/** Whose issue the address names; null for the first. */
export const boardAsked = (address: string): string | null => new URL(address).searchParams.get('board');
