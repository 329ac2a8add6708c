import { type RecordBlock, words } from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';

type Office = NonNullable<BoardReportShown['office']>;

const STEP_NAMES: Readonly<Record<Office['steps'][number]['kind'], string>> = {
	started: 'Draft started',
	'sent-for-approval': 'Sent for approval',
	'sent-back': 'Sent back',
	approved: 'Approved',
	published: 'Published',
	withdrawn: 'Withdrawn',
	replaced: 'Replaced',
};

const FORMAT_NAMES: Readonly<Record<string, string>> = {
	pdf: 'PDF',
	appendix: 'Appendix, PDF',
	data: 'Data',
	'draft-pdf': 'Draft, PDF',
	'draft-appendix': 'Draft of the appendix, PDF',
	'draft-data': 'Draft, data',
};

export const historyOf = ({ steps, downloads }: Office): readonly RecordBlock[] => [
	{
		kind: 'table',
		table: {
			id: 'history',
			caption: 'What happened to this report',
			large: true,
			columns: ['Step', 'By', 'When', 'Reason'].map(words),
			rows: steps.map(({ kind, at, personName, reason }, index) => ({
				key: `${index}`,
				cells: [STEP_NAMES[kind], personName, writeInstant(at), reason ?? ''],
			})),
			empty: 'What happens to the report will be listed here.',
		},
	},
	{
		kind: 'table',
		table: {
			id: 'downloads',
			caption: 'Downloads',
			large: true,
			columns: ['Person', 'File', 'Board', 'When'].map(words),
			rows: downloads.map(({ at, personName, format, boardName }, index) => ({
				key: `${index}`,
				cells: [personName, FORMAT_NAMES[format] ?? format, boardName ?? '', writeInstant(at)],
			})),
			empty: 'Nobody has downloaded it yet.',
		},
	},
];
