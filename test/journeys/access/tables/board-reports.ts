import { samplePublishedReports, sampleReports } from '../records/board-reports.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

const report: RouteEntry = { records: sampleReports, form: {} };

const withReason: RouteEntry = { ...report, form: { reason: 'The figures of one area are missing.' } };

export const BOARD_REPORTS: Readonly<Record<string, RouteEntry>> = {
	'routes/board-reports/list/route': withoutRecord,
	'routes/board-reports/new/route': withoutRecord,
	'routes/board-reports/show/route': report,
	'routes/board-reports/board-add/route': { ...report, form: { expectedVersion: '1', meetingId: 'x' } },
	'routes/board-reports/board-change/route': {
		...report,
		form: { expectedVersion: '1', meetingId: 'x', asked: 'Members are asked to note the report.' },
	},
	'routes/board-reports/board-remove/route': report,
	'routes/board-reports/words/route': { ...report, form: { expectedVersion: '1', title: 'Another title' } },
	'routes/board-reports/send/route': report,
	'routes/board-reports/take-back/route': withReason,
	'routes/board-reports/approve/route': {
		...report,
		form: { answer: 'send-back', reason: 'Say why.', digestSeen: '0'.repeat(64) },
	},
	'routes/board-reports/publish/route': report,
	'routes/board-reports/withdraw/route': withReason,
	// Each reading of the file is recorded.
	'routes/board-reports/pdf/route': { records: samplePublishedReports, events: ['board-report.downloaded'] },
	'routes/board-reports/appendix/route': {
		records: samplePublishedReports,
		events: ['board-report.downloaded'],
	},
	'routes/board-reports/data/route': { records: samplePublishedReports, events: ['board-report.downloaded'] },
};
