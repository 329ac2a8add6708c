import { type HowLongLeft, writeHowLongLeft } from '../../domain/calendar/due.ts';
import type { ReturnState } from '../../domain/kpi-return/return-state.ts';
import { RETURN_STATE_NAMES } from '../../domain/kpi-return/return-state-names.ts';
import type { TagView } from '../layout/record-view.ts';

/** Blue where something is under way, none missing. */
const COLOURS: Readonly<Record<ReturnState, TagView['colour']>> = {
	'not-started': 'grey',
	draft: 'teal',
	'ready-to-certify': 'purple',
	submitted: undefined,
	queried: 'orange',
	accepted: 'green',
	closed: 'grey',
};

/** Where a return stands. */
export const stateTag = (state: ReturnState): TagView => ({
	tag: RETURN_STATE_NAMES[state],
	colour: COLOURS[state],
});

/** From here on what is due is shown as near. */
const NEAR_DAYS = 5;

/** How long is left. Overdue stands out. */
export function dueTag(left: HowLongLeft): TagView {
	const words = writeHowLongLeft(left);
	return { tag: words.charAt(0).toUpperCase() + words.slice(1), colour: colourOf(left) };
}

function colourOf(left: HowLongLeft): TagView['colour'] {
	if (left.kind === 'overdue-by') return 'red';
	return left.kind === 'due-today' ? 'orange' : left.days <= NEAR_DAYS ? 'yellow' : 'grey';
}
