import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';

export interface HistoryView {
	readonly steps: readonly { readonly key: string; readonly cells: readonly string[] }[];
	readonly downloads: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

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
	data: 'Data',
	'draft-pdf': 'Draft, PDF',
	'draft-data': 'Draft, data',
};

export const historyView = ({ steps, downloads }: Office): HistoryView => ({
	steps: steps.map(({ kind, at, personName, reason }, index) => ({
		key: `${index}`,
		cells: [STEP_NAMES[kind], personName, writeInstant(at), reason ?? ''],
	})),
	downloads: downloads.map(({ at, personName, format }, index) => ({
		key: `${index}`,
		cells: [personName, FORMAT_NAMES[format] ?? format, writeInstant(at)],
	})),
});
