import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { InvoiceLine, InvoiceState } from '../../app/domain/purchase/invoice.ts';
import type { InvoiceOnStatement } from '../../app/domain/purchase/statement.ts';
import type { Reader } from '../connect.ts';
import { invoiceInScope } from './orders-in-scope.ts';

export interface InvoiceRow extends InvoiceOnStatement {
	readonly version: number;
	readonly issuerId: string;
	readonly authorityId: string;
	readonly authority: string;
	readonly orderId: string;
	readonly programmeId: string;
	readonly dueOn: IsoDate;
	readonly matchedBy: string | null;
}

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('invoice')
		.innerJoin('purchase_order', 'purchase_order.id', 'invoice.order_id')
		.innerJoin('unit_offer', 'unit_offer.id', 'purchase_order.offer_id')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'purchase_order.agreement_id')
		.innerJoin('organisation as issuer', 'issuer.id', 'invoice.issuer_id')
		.innerJoin('organisation as authority', 'authority.id', 'invoice.authority_id')
		.select([
			'invoice.id',
			'invoice.version',
			'invoice.number',
			'invoice.kind',
			'invoice.state',
			'invoice.issued_on as issuedOn',
			'invoice.due_on as dueOn',
			'invoice.matched_by as matchedBy',
			'invoice.dispute_words as words',
			'invoice.paid_on as paidOn',
			'invoice.paid_reference as reference',
			'invoice.withdrawn_on as withdrawnOn',
			'issuer.id as issuerId',
			'issuer.name as issuer',
			'authority.id as authorityId',
			'authority.name as authority',
			'purchase_order.id as orderId',
			'purchase_order.number as orderNumber',
			'purchase_order.programme_id as programmeId',
		])
		.where((eb) => invoiceInScope(scope, today)(eb));

type Found = Awaited<ReturnType<ReturnType<typeof query>['executeTakeFirstOrThrow']>>;

function standingOf({ state, matchedBy, words, paidOn, reference, withdrawnOn }: Found): InvoiceState {
	switch (state) {
		case 'issued':
			return { state };
		case 'matched':
			return { state, matchedBy: matchedBy ?? '' };
		case 'disputed':
			return { state, words: words ?? '' };
		case 'paid':
			if (paidOn === null) throw new Error('an invoice that is paid has its day');
			return { state, matchedBy: matchedBy ?? '', paidOn, reference: reference ?? '' };
		case 'withdrawn':
			if (withdrawnOn === null) throw new Error('an invoice that is withdrawn has its day');
			return { state, withdrawnOn };
	}
}

function rowOf(found: Found, lines: readonly InvoiceLine[]): InvoiceRow {
	const {
		state: _state,
		words: _words,
		paidOn: _paidOn,
		reference: _reference,
		withdrawnOn: _withdrawnOn,
		...row
	} = found;
	return { ...row, standing: standingOf(found), lines };
}

export interface InvoicesAsked {
	readonly orderId?: string;
	readonly authorityId?: string;
}

/** The newest first, each with its lines. */
export async function listInvoices(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: InvoicesAsked = {},
): Promise<readonly InvoiceRow[]> {
	const rows = await query(reader, scope, today)
		.$if(asked.orderId !== undefined, (some) => some.where('invoice.order_id', '=', asked.orderId ?? ''))
		.$if(asked.authorityId !== undefined, (some) =>
			some.where('invoice.authority_id', '=', asked.authorityId ?? ''),
		)
		.orderBy('invoice.issued_on', 'desc')
		.orderBy('invoice.number')
		.orderBy('invoice.id')
		.execute();
	const lines = await listLines(
		reader,
		rows.map(({ id }) => id),
	);
	return rows.map((row) => rowOf(row, lines.get(row.id) ?? []));
}

export async function findInvoice(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<InvoiceRow | null> {
	const row = await query(reader, scope, today).where('invoice.id', '=', id).executeTakeFirst();
	return row === undefined ? null : rowOf(row, (await listLines(reader, [id])).get(id) ?? []);
}

async function listLines(
	reader: Reader,
	invoiceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly InvoiceLine[]>> {
	if (invoiceIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('invoice_line')
		.select([
			'invoice_id as invoiceId',
			'place_id as placeId',
			'net_pence as netPence',
			'vat',
			'vat_pence as vatPence',
		])
		.where('invoice_id', 'in', invoiceIds)
		.orderBy('invoice_id')
		.orderBy('number')
		.execute();
	return Map.groupBy(rows, ({ invoiceId }) => invoiceId);
}
