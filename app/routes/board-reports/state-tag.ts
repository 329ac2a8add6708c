import type { TagView } from '../../components/layout/record-view.ts';
import type { StateName } from '../../domain/board-report/board-report-state.ts';
import { STATE_NAMES } from './report-words.ts';

const COLOURS: Readonly<Record<StateName, TagView['colour']>> = {
	draft: 'teal',
	'awaiting-approval': 'orange',
	approved: 'purple',
	published: 'green',
	withdrawn: 'red',
	replaced: 'grey',
};

/** Where a board report stands. */
export const reportTag = (state: StateName): TagView => ({ tag: STATE_NAMES[state], colour: COLOURS[state] });
