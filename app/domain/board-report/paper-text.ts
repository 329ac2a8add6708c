import type { BoardReport } from './board-report.ts';

/** A paper as one text, of which its digest is taken: the report of its one board, or those of all its boards in the order of its covers. One approval is of all. */
export const paperText = (reports: readonly BoardReport[]): string =>
	JSON.stringify(reports.length === 1 ? reports[0] : reports);
