import type { IsoDate } from '../calendar/iso-date.ts';
import type { ReturnState } from './return-state.ts';

/** Whether the way to close it is shown, from what lists know of a return; whether it is closed is `decideClosing`'s. */
export const mayBeClosed = (
	row: {
		readonly state: ReturnState;
		readonly period: { readonly endsOn: IsoDate };
		readonly acceptedSubmissionId: string | null;
	},
	today: IsoDate,
): boolean =>
	row.acceptedSubmissionId === null &&
	row.state !== 'closed' &&
	row.state !== 'submitted' &&
	row.period.endsOn < today;
