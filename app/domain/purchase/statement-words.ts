import type { StatementKind } from './statement.ts';

export const STATEMENT_KIND_NAMES: Readonly<Record<StatementKind, string>> = {
	invoice: 'Invoice',
	'credit-note': 'Credit note',
	withdrawal: 'Withdrawn by its issuer',
	payment: 'Payment',
	repayment: 'Credit settled',
};
