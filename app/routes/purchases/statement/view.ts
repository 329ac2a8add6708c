import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { STATEMENT_KIND_NAMES } from '../../../domain/purchase/statement-words.ts';
import type { StatementShown } from '../../../operations/purchase/show-statement.ts';

export interface StatementView {
	readonly title: string;
	readonly authority: string;
	readonly running: string | null;
	readonly path: string;
	readonly facts: readonly { readonly key: string; readonly value: string }[];
	readonly rows: readonly {
		readonly key: string;
		readonly cells: readonly string[];
		readonly total: boolean;
	}[];
}

export function statementView({
	authorityId,
	authority,
	quarter,
	isRunning,
	statement,
}: StatementShown): StatementView {
	const { openingPence, closingPence, invoicedPence, creditedPence, paidPence, entries } = statement;
	const balance = (key: string, on: typeof quarter.startsOn, what: string, pence: number) => ({
		...{ key, cells: [writeDay(on), what, '', '', writePounds(pence)], total: true },
	});
	return {
		title: `Statement, ${monthsLabel(quarter)}`,
		authority,
		running: isRunning
			? `The quarter runs until ${writeDay(quarter.endsOn)}, so this statement still grows.`
			: null,
		path: `/statements/${authorityId}/${quarter.endsOn}`,
		facts: [
			{ key: 'Owed at the beginning', value: writePounds(openingPence) },
			{ key: 'Invoiced', value: writePounds(invoicedPence) },
			{ key: 'Credited or withdrawn', value: writePounds(creditedPence) },
			{ key: 'Paid', value: writePounds(paidPence) },
			{ key: 'Owed at the end', value: writePounds(closingPence) },
		],
		rows: [
			balance('opening', quarter.startsOn, 'Opening balance', openingPence),
			...entries.map(({ on, kind, number, issuer, orderNumber, reference, amountPence }, index) => ({
				key: String(index),
				cells: [
					writeDay(on),
					`${STATEMENT_KIND_NAMES[kind]} ${number}${reference === '' ? '' : `, ${reference}`}`,
					issuer,
					orderNumber,
					writePounds(amountPence),
				],
				total: false,
			})),
			balance('closing', quarter.endsOn, 'Closing balance', closingPence),
		],
	};
}
