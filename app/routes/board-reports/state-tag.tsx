import { Tag, type TagColour } from '../../components/govuk/tag.tsx';
import type { StateName } from '../../domain/board-report/board-report-state.ts';
import { STATE_NAMES } from './report-words.ts';

const COLOURS: Readonly<Record<StateName, TagColour | undefined>> = {
	draft: 'teal',
	'awaiting-approval': 'orange',
	approved: 'purple',
	published: 'green',
	withdrawn: 'red',
	replaced: 'grey',
};

export const ReportStateTag = ({ state }: { readonly state: StateName }) => (
	<Tag colour={COLOURS[state]}>{STATE_NAMES[state]}</Tag>
);
