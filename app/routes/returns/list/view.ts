import type { HowLongLeft } from '../../../domain/calendar/due.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { dueBy } from '../../../domain/kpi-return/return-due.ts';
import { RETURN_STATES, type ReturnState } from '../../../domain/kpi-return/return-state.ts';
import { RETURN_STATE_NAMES } from '../../../domain/kpi-return/return-state-names.ts';
import type { ReturnsListed, ReturnsWanted } from '../../../operations/kpi-return/list-returns.ts';

export interface ReturnListView {
	readonly rows: readonly {
		readonly id: string;
		readonly months: string;
		readonly programme: string;
		readonly agreement: string;
		readonly provider: string;
		readonly state: ReturnState;
		readonly dueOn: string;
		readonly left: HowLongLeft | null;
	}[];
	readonly programmes: readonly { readonly value: string; readonly text: string }[];
	readonly states: readonly { readonly value: string; readonly text: string }[];
	readonly wanted: ReturnsWanted;
	readonly previousHref: string | null;
	readonly nextHref: string | null;
}

export function returnListView(
	{ returns, hasMore, programmes, today }: ReturnsListed,
	wanted: ReturnsWanted,
): ReturnListView {
	return {
		rows: returns.map((row) => {
			const { dueOn, extendedTo, left } = dueBy(
				{ dueOn: row.period.dueOn, extendedTo: row.extendedTo, isIn: row.submissionNumber !== null },
				today,
			);
			return {
				id: row.id,
				months: monthsLabel(row.period),
				programme: row.programmeName,
				agreement: row.agreementTitle,
				provider: row.leadName,
				state: row.state,
				dueOn: writeDay(extendedTo ?? dueOn),
				left,
			};
		}),
		programmes: [
			{ value: '', text: 'Every programme' },
			...programmes.map(({ id, name }) => ({ value: id, text: name })),
		],
		states: [
			{ value: '', text: 'Every status' },
			...RETURN_STATES.map((state) => ({ value: state, text: RETURN_STATE_NAMES[state] })),
		],
		wanted,
		previousHref: wanted.page > 1 ? pageHref(wanted, wanted.page - 1) : null,
		nextHref: hasMore ? pageHref(wanted, wanted.page + 1) : null,
	};
}

function pageHref({ programmeId, state }: ReturnsWanted, page: number): string {
	const search = new URLSearchParams();
	if (programmeId !== null) search.set('programme', programmeId);
	if (state !== null) search.set('state', state);
	search.set('page', String(page));
	return `/returns?${search}`;
}
