import type { Reader } from '../connect.ts';

/** Money that is not the grant's: what authorities were invoiced for places, and contributions in kind. Never added to it. */
export interface MoneyBeside {
	readonly organisation: string;
	readonly what: 'places' | 'in-kind';
	readonly pence: number;
}

/** Of a programme already found in scope. Invoices that stand, credit notes taken off, without VAT. */
export async function listMoneyBeside(reader: Reader, programmeId: string): Promise<readonly MoneyBeside[]> {
	const places = await reader
		.selectFrom('invoice_line')
		.innerJoin('invoice', 'invoice.id', 'invoice_line.invoice_id')
		.innerJoin('purchase_order', 'purchase_order.id', 'invoice.order_id')
		.innerJoin('organisation', 'organisation.id', 'invoice.authority_id')
		.select(['organisation.id', 'organisation.name as organisation'])
		.select((eb) =>
			eb.fn
				.sum<number>(
					eb
						.case()
						.when('invoice.kind', '=', 'credit-note')
						.then(eb.neg(eb.ref('invoice_line.net_pence')))
						.else(eb.ref('invoice_line.net_pence'))
						.end(),
				)
				.as('pence'),
		)
		.where('purchase_order.programme_id', '=', programmeId)
		.where('invoice.state', '!=', 'withdrawn')
		.groupBy(['organisation.id', 'organisation.name'])
		.orderBy('organisation.name')
		.orderBy('organisation.id')
		.execute();
	const inKind = await reader
		.selectFrom('in_kind_contribution')
		.innerJoin('organisation', 'organisation.id', 'in_kind_contribution.organisation_id')
		.select(['organisation.id', 'organisation.name as organisation'])
		.select((eb) => eb.fn.sum<number>('in_kind_contribution.value_pence').as('pence'))
		.where('in_kind_contribution.programme_id', '=', programmeId)
		.groupBy(['organisation.id', 'organisation.name'])
		.orderBy('organisation.name')
		.orderBy('organisation.id')
		.execute();
	const told = (what: MoneyBeside['what']) => (row: (typeof places)[number]) => ({
		organisation: row.organisation,
		what,
		pence: row.pence,
	});
	return [...places.map(told('places')), ...inKind.map(told('in-kind'))];
}

export interface StreamOfProgramme {
	readonly id: string;
	readonly funder: string;
	readonly name: string;
	readonly amountPence: number;
	readonly approximate: boolean;
}

export async function listStreams(
	reader: Reader,
	programmeId: string,
): Promise<readonly StreamOfProgramme[]> {
	const rows = await reader
		.selectFrom('funding_stream')
		.select(['id', 'funder', 'name', 'amount_pence as amountPence', 'approximate'])
		.where('programme_id', '=', programmeId)
		.orderBy('amount_pence', 'desc')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, approximate: row.approximate === 1 }));
}
