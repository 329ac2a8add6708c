import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { InvoiceLine, InvoiceState } from '../../app/domain/purchase/invoice.ts';
import type { InvoiceOnStatement } from '../../app/domain/purchase/statement.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';
import { invoiceInScope } from './orders-in-scope.ts';

export interface InvoiceRow extends InvoiceOnStatement {
	readonly version: number;
	readonly issuerId: string;
	readonly authorityId: string;
	readonly authority: string;
	readonly orderId: Found<'order'>;
	readonly programmeId: Found<'programme'>;
	readonly dueOn: IsoDate;
	readonly matchedBy: string | null;
}

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('invoice')
		.innerJoin('purchaseOrder', 'purchaseOrder.id', 'invoice.orderId')
		.innerJoin('unitOffer', 'unitOffer.id', 'purchaseOrder.offerId')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'purchaseOrder.agreementId')
		.innerJoin('organisation as issuer', 'issuer.id', 'invoice.issuerId')
		.innerJoin('organisation as authority', 'authority.id', 'invoice.authorityId')
		.select([
			'invoice.id',
			'invoice.version',
			'invoice.number',
			'invoice.kind',
			'invoice.state',
			'invoice.issuedOn',
			'invoice.dueOn',
			'invoice.matchedBy',
			'invoice.disputeWords as words',
			'invoice.paidOn',
			'invoice.paidReference as reference',
			'invoice.withdrawnOn',
			'issuer.id as issuerId',
			'issuer.name as issuer',
			'authority.id as authorityId',
			'authority.name as authority',
			'purchaseOrder.id as orderId',
			'purchaseOrder.number as orderNumber',
			'purchaseOrder.programmeId',
		])
		.where((eb) => invoiceInScope(scope, today)(eb));

type Row = Awaited<ReturnType<ReturnType<typeof query>['executeTakeFirstOrThrow']>>;

function standingOf({ state, matchedBy, words, paidOn, reference, withdrawnOn }: Row): InvoiceState {
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

function rowOf(found: Row, lines: readonly InvoiceLine[]): InvoiceRow {
	const {
		state: _state,
		words: _words,
		paidOn: _paidOn,
		reference: _reference,
		withdrawnOn: _withdrawnOn,
		...row
	} = found;
	return asFound<InvoiceRow>({ ...row, standing: standingOf(found), lines });
}

export interface InvoicesAsked {
	readonly orderId?: string;
	readonly authorityId?: string;
	readonly states?: readonly InvoiceState['state'][];
}

/** The newest first, each with its lines. */
export async function listInvoices(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: InvoicesAsked = {},
): Promise<readonly InvoiceRow[]> {
	const rows = await query(reader, scope, today)
		.$if(asked.orderId !== undefined, (some) => some.where('invoice.orderId', '=', asked.orderId ?? ''))
		.$if(asked.authorityId !== undefined, (some) =>
			some.where('invoice.authorityId', '=', asked.authorityId ?? ''),
		)
		.$if(asked.states !== undefined, (some) => some.where('invoice.state', 'in', asked.states ?? []))
		.orderBy('invoice.issuedOn', 'desc')
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
		.selectFrom('invoiceLine')
		.select(['invoiceId', 'placeId', 'netPence', 'vat', 'vatPence'])
		.where('invoiceId', 'in', invoiceIds)
		.orderBy('invoiceId')
		.orderBy('number')
		.execute();
	return Map.groupBy(rows, ({ invoiceId }) => invoiceId);
}
