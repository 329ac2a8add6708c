import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { StatementListed } from '../../../operations/purchase/list-statements.ts';

export interface StatementsView {
	readonly statements: readonly {
		readonly href: string;
		readonly months: string;
		readonly authority: string;
		readonly closing: string;
	}[];
}

export const statementsView = (listed: readonly StatementListed[]): StatementsView => ({
	statements: listed.map(({ authorityId, authority, quarter, closingPence }) => ({
		href: `/statements/${authorityId}/${quarter.endsOn}`,
		months: monthsLabel(quarter),
		authority,
		closing: writePounds(closingPence),
	})),
});
