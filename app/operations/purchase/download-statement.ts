import { listInvoices } from '../../../db/read/invoices.ts';
import { findBuyer } from '../../../db/read/purchase-orders.ts';
import { csvPounds, writeCsv } from '../../../templates/csv/write-csv.ts';
import { drawStatement } from '../../../templates/pdf/statement.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type Quarter, quarterContaining } from '../../domain/calendar/quarters.ts';
import { buildStatement, entriesOf, type Statement } from '../../domain/purchase/statement.ts';
import { STATEMENT_KIND_NAMES } from '../../domain/purchase/statement-words.ts';
import type { Services } from '../../services.ts';

export interface StatementFile {
	readonly bytes: Uint8Array | string;
	readonly mediaType: string;
	readonly name: string;
}

/** A quarter's statement to keep: PDF or comma-separated values; null when absent, another's, or not begun. */
export async function downloadStatement(
	services: Services,
	scope: Scope,
	{
		authorityId,
		quarterEnd,
		format,
	}: { readonly authorityId: string; readonly quarterEnd: string; readonly format: 'pdf' | 'csv' },
): Promise<StatementFile | null> {
	const today = londonDay(services.clock.businessNow());
	const day = parseIsoDate(quarterEnd);
	const quarter = day === null ? null : quarterContaining(day);
	if (quarter === null || quarter.endsOn !== day || quarter.startsOn > today) return null;
	const facts = await services.db.snapshot(async (reader) => {
		const authority = await findBuyer(reader, scope, today, authorityId);
		return authority === null
			? null
			: {
					authority: authority.name,
					entries: entriesOf(await listInvoices(reader, scope, today, { authorityId })),
				};
	});
	if (facts === null) return null;
	const statement = buildStatement(facts.entries, quarter);
	const name = `statement-${facts.authority.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${quarter.endsOn}.${format}`;
	if (format === 'csv')
		return { bytes: csvOf(facts.authority, quarter, statement), mediaType: 'text/csv; charset=utf-8', name };
	const demonstration = services.config.mode === 'demonstration';
	const bytes = await drawStatement({
		authority: facts.authority,
		quarter,
		isRunning: quarter.endsOn >= today,
		statement,
		demonstration,
		drawnOn: today,
	});
	return { bytes, mediaType: 'application/pdf', name };
}

function csvOf(
	authority: string,
	{ startsOn, endsOn }: Quarter,
	{ openingPence, closingPence, entries }: Statement,
): string {
	const header = [
		'Authority',
		'Date',
		'What',
		'Number',
		'Issued by',
		'Order',
		'Payment reference',
		'Amount in pounds',
	];
	const balance = (on: string, what: string, pence: number) => [
		authority,
		on,
		what,
		'',
		'',
		'',
		'',
		csvPounds(pence),
	];
	return writeCsv(header, [
		balance(startsOn, 'Opening balance', openingPence),
		...entries.map(({ on, kind, number, issuer, orderNumber, reference, amountPence }) => [
			...[
				authority,
				on,
				STATEMENT_KIND_NAMES[kind],
				number,
				issuer,
				orderNumber,
				reference,
				csvPounds(amountPence),
			],
		]),
		balance(endsOn, 'Closing balance', closingPence),
	]);
}
