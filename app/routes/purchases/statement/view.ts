import { number, only, type RecordView, said, words } from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { STATEMENT_KIND_NAMES } from '../../../domain/purchase/statement-words.ts';
import type { StatementShown } from '../../../operations/purchase/show-statement.ts';

export function statementView({
	authorityId,
	authority,
	quarter,
	isRunning,
	statement,
}: StatementShown): RecordView {
	const { openingPence, closingPence, invoicedPence, creditedPence, paidPence, entries } = statement;
	const balance = (key: string, on: typeof quarter.startsOn, what: string, pence: number) => ({
		key,
		cells: [writeDay(on), what, '', '', writePounds(pence)],
		total: true,
	});
	const path = `/statements/${authorityId}/${quarter.endsOn}`;
	return {
		title: `Statement, ${monthsLabel(quarter)}`,
		caption: authority,
		back: { href: '/statements', text: 'Statements' },
		blocks: [
			...only(
				isRunning,
				...said(
					`The quarter runs until ${writeDay(quarter.endsOn)}. Until then this statement can still change.`,
				),
			),
			...said([
				{ text: 'Download as PDF', href: `${path}/pdf` },
				'or',
				{ text: 'as a spreadsheet file (CSV)', href: `${path}/csv` },
			]),
			{
				kind: 'facts',
				rows: [
					{ key: 'Owed at the beginning', value: writePounds(openingPence) },
					{ key: 'Invoiced', value: writePounds(invoicedPence) },
					{ key: 'Credited or withdrawn', value: writePounds(creditedPence) },
					{ key: 'Paid', value: writePounds(paidPence) },
					{ key: 'Owed at the end', value: writePounds(closingPence) },
				],
			},
			{
				kind: 'table',
				table: {
					id: 'entries',
					caption: 'Every movement, VAT included',
					large: true,
					columns: [words('Day'), words('What'), words('Issued by'), words('Order'), number('Amount')],
					rows: [
						balance('opening', quarter.startsOn, 'Opening balance', openingPence),
						...entries.map((entry, index) => ({
							key: String(index),
							cells: [
								writeDay(entry.on),
								`${STATEMENT_KIND_NAMES[entry.kind]} ${entry.number}${entry.reference === '' ? '' : `, ${entry.reference}`}`,
								entry.issuer,
								entry.orderNumber,
								writePounds(entry.amountPence),
							],
						})),
						balance('closing', quarter.endsOn, 'Closing balance', closingPence),
					],
					empty: 'Nothing has moved in this quarter.',
				},
			},
		],
	};
}
