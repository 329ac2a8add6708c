import { listInvoices } from '../../../db/read/invoices.ts';
import { listBuyers } from '../../../db/read/purchase-orders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { nextQuarter, type Quarter, quarterContaining } from '../../domain/calendar/quarters.ts';
import type { Pence } from '../../domain/money/pence.ts';
import { buildStatement, entriesOf } from '../../domain/purchase/statement.ts';
import type { Services } from '../../services.ts';

export interface StatementListed {
	readonly authorityId: string;
	readonly authority: string;
	readonly quarter: Quarter;
	readonly closingPence: Pence;
}

/** A statement for each authority and quarter from its first invoice to today, the newest first. */
export async function listStatements(services: Services, scope: Scope): Promise<readonly StatementListed[]> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const listed: StatementListed[] = [];
		for (const { id, name } of await listBuyers(reader, scope, today)) {
			const entries = entriesOf(await listInvoices(reader, scope, today, { authorityId: id }));
			const [first] = entries;
			if (first === undefined) continue;
			const quarters: StatementListed[] = [];
			for (
				let quarter = quarterContaining(first.on);
				quarter.startsOn <= today;
				quarter = nextQuarter(quarter)
			)
				quarters.push({
					authorityId: id,
					authority: name,
					quarter,
					closingPence: buildStatement(entries, quarter).closingPence,
				});
			listed.push(...quarters.reverse());
		}
		return listed;
	});
}
