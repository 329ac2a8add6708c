import type { ReportCell, ReportRow, ReportSection } from '../../app/domain/board-report/report-block.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { monthsLabel } from '../../app/domain/calendar/period-label.ts';
import type { Quarter } from '../../app/domain/calendar/quarters.ts';
import { writeDay } from '../../app/domain/calendar/write-date.ts';
import { type Pence, writePounds } from '../../app/domain/money/pence.ts';
import type { Statement } from '../../app/domain/purchase/statement.ts';
import { STATEMENT_KIND_NAMES } from '../../app/domain/purchase/statement-words.ts';
import { drawFurniture } from './furniture.ts';
import { closePaper, openPaper } from './paper.ts';
import { drawSections } from './section.ts';
import { drawTitleBlock } from './title-block.ts';

export interface StatementDrawn {
	readonly authority: string;
	readonly quarter: Quarter;
	readonly isRunning: boolean;
	readonly statement: Statement;
	readonly demonstration: boolean;
	readonly drawnOn: IsoDate;
}

/** An authority's statement of a quarter, in the look of the board report: tagged, two tables, the same facts the same bytes. */
export function drawStatement({
	authority,
	quarter,
	isRunning,
	statement,
	demonstration,
	drawnOn,
}: StatementDrawn): Promise<Buffer> {
	const months = monthsLabel(quarter);
	const title = `Statement of places bought, ${months}`;
	const paper = openPaper({
		title,
		author: 'Commissioning Portal',
		subject: `${authority}, ${months}`,
		madeOn: drawnOn,
	});
	drawTitleBlock(paper, {
		boardName: authority,
		meetingDay: `As at ${writeDay(drawnOn)}`,
		title: 'STATEMENT OF PLACES BOUGHT',
		subtitle: `${months}${isRunning ? '. The quarter is not over yet.' : ''}`,
		runningTitle: `${authority}: statement, ${months}`,
		from: 'Amounts include VAT. An amount with a minus sign reduces what is owed.',
	});
	drawSections(paper, [summary(statement), movements(quarter, statement)], paper.doc.outline);
	drawFurniture(paper, { body: authority, title, marks: demonstration ? ['Demonstration data'] : [] });
	return closePaper(paper);
}

const cell = (text: string): ReportCell => ({ text, rating: null });
const row = (texts: readonly string[], total = false): ReportRow => ({ cells: texts.map(cell), total });

function summary({
	openingPence,
	invoicedPence,
	creditedPence,
	paidPence,
	closingPence,
}: Statement): ReportSection {
	const line = (what: string, pence: Pence, total = false) => row([what, writePounds(pence)], total);
	return {
		id: 'summary',
		level: 1,
		heading: 'SUMMARY',
		blocks: [
			{
				kind: 'table',
				id: 'summary-table',
				caption: 'Table 1: What was owed, and what changed it',
				note: null,
				columns: [
					{ heading: 'What', holds: 'words', width: 3 },
					{ heading: 'Amount', holds: 'numbers', width: 1 },
				],
				rows: [
					line('Owed at the beginning', openingPence),
					line('Invoiced', invoicedPence),
					line('Credited or withdrawn', creditedPence),
					line('Paid', paidPence),
					line('Owed at the end', closingPence, true),
				],
			},
		],
	};
}

function movements(
	{ startsOn, endsOn }: Quarter,
	{ openingPence, closingPence, entries }: Statement,
): ReportSection {
	return {
		id: 'movements',
		level: 1,
		heading: 'EVERY MOVEMENT',
		blocks: [
			{
				kind: 'table',
				id: 'movements-table',
				caption: 'Table 2: Invoices, credit notes and payments by day',
				columns: [
					{ heading: 'Day', holds: 'words', width: 2 },
					{ heading: 'What', holds: 'words', width: 3 },
					{ heading: 'Issued by', holds: 'words', width: 3 },
					{ heading: 'Order', holds: 'words', width: 1.5 },
					{ heading: 'Amount', holds: 'numbers', width: 1.5 },
				],
				rows: [
					row([writeDay(startsOn), 'Opening balance', '', '', writePounds(openingPence)], true),
					...entries.map(({ on, kind, number, issuer, orderNumber, reference, amountPence }) =>
						row([
							...[
								writeDay(on),
								`${STATEMENT_KIND_NAMES[kind]} ${number}${reference === '' ? '' : `, ${reference}`}`,
								issuer,
								orderNumber,
							],
							writePounds(amountPence),
						]),
					),
					row([writeDay(endsOn), 'Closing balance', '', '', writePounds(closingPence)], true),
				],
				note: entries.length === 0 ? 'Nothing was invoiced, credited or paid in these months.' : null,
			},
		],
	};
}
