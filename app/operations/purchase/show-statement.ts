import { listInvoices } from '../../../db/read/invoices.ts';
import { findBuyer } from '../../../db/read/purchase-orders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type Quarter, quarterContaining } from '../../domain/calendar/quarters.ts';
import { buildStatement, entriesOf, type Statement } from '../../domain/purchase/statement.ts';
import type { Services } from '../../services.ts';

export interface StatementShown {
	readonly authorityId: string;
	readonly authority: string;
	readonly quarter: Quarter;
	/** The quarter is not over yet. */
	readonly isRunning: boolean;
	readonly statement: Statement;
}

/** What an authority owed, was invoiced and paid in a quarter, named by its last day; null when absent, another's, or not begun. */
export async function showStatement(
	services: Services,
	scope: Scope,
	authorityId: string,
	quarterEnd: string,
): Promise<StatementShown | null> {
	const today = londonDay(services.clock.businessNow());
	const day = parseIsoDate(quarterEnd);
	const quarter = day === null ? null : quarterContaining(day);
	if (quarter === null || quarter.endsOn !== day || quarter.startsOn > today) return null;
	return services.db.snapshot(async (reader) => {
		const authority = await findBuyer(reader, scope, today, authorityId);
		if (authority === null) return null;
		const entries = entriesOf(await listInvoices(reader, scope, today, { authorityId }));
		return {
			authorityId,
			authority: authority.name,
			quarter,
			isRunning: quarter.endsOn >= today,
			statement: buildStatement(entries, quarter),
		};
	});
}
