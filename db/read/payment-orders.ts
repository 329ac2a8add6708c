import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { OrderFacts } from '../../app/domain/payment/money-facts.ts';
import type { Reader } from '../connect.ts';
import { moneyInScope } from './money-agreements.ts';

export interface OrderRow extends OrderFacts {
	readonly agreementId: string;
	readonly periodNumber: number;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly agreementReference: string;
	readonly agreementTitle: string;
	readonly payee: string;
	readonly words: string;
	readonly draftedAt: Instant;
	readonly drafterName: string;
	readonly deciderName: string | null;
	readonly decidedAt: Instant | null;
	readonly decidedWords: string | null;
	readonly fileId: string | null;
	readonly fileNumber: number | null;
	readonly exportedAt: Instant | null;
	readonly paidOn: IsoDate | null;
	readonly paidReference: string | null;
	readonly version: number;
}

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('payment_order')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'payment_order.agreement_id')
		.innerJoin('organisation as lead', 'lead.id', 'grant_agreement.lead_id')
		.innerJoin('reporting_period', 'reporting_period.id', 'payment_order.period_id')
		.innerJoin('person as drafter', 'drafter.id', 'payment_order.drafted_by')
		.leftJoin('person as decider', 'decider.id', 'payment_order.decided_by')
		.leftJoin('payment_file', 'payment_file.id', 'payment_order.file_id')
		.select([
			'payment_order.id as orderId',
			'payment_order.agreement_id as agreementId',
			'payment_order.period_id as periodId',
			'payment_order.claim_id as claimId',
			'payment_order.kind',
			'payment_order.amount_pence as amountPence',
			'payment_order.state',
			'payment_order.drafted_by as draftedBy',
			'reporting_period.number as periodNumber',
			'reporting_period.starts_on as startsOn',
			'reporting_period.ends_on as endsOn',
			'grant_agreement.reference as agreementReference',
			'grant_agreement.title as agreementTitle',
			'lead.name as payee',
			'payment_order.words',
			'payment_order.drafted_at as draftedAt',
			'drafter.name as drafterName',
			'decider.name as deciderName',
			'payment_order.decided_at as decidedAt',
			'payment_order.decided_words as decidedWords',
			'payment_order.file_id as fileId',
			'payment_file.number as fileNumber',
			'payment_file.made_at as exportedAt',
			'payment_order.paid_on as paidOn',
			'payment_order.paid_reference as paidReference',
			'payment_order.version',
		])
		.where(moneyInScope(scope, today))
		// A provider hears of what is on its way and what was paid, not of what an approver would not have.
		.$if(scope.kind === 'provider', (part) => part.where('payment_order.state', '!=', 'refused'));

/** Null: absent and out of scope alike. */
export const findPaymentOrder = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<OrderRow | null> =>
	(await query(reader, scope, today).where('payment_order.id', '=', id).executeTakeFirst()) ?? null;

export interface OrdersAsked {
	readonly agreementId?: string;
	readonly states?: readonly OrderFacts['state'][];
	readonly fileId?: string;
}

/** Oldest first. */
export const listPaymentOrders = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: OrdersAsked,
): Promise<readonly OrderRow[]> =>
	query(reader, scope, today)
		.$if(asked.agreementId !== undefined, (part) =>
			part.where('payment_order.agreement_id', '=', asked.agreementId ?? ''),
		)
		.$if(asked.states !== undefined, (part) => part.where('payment_order.state', 'in', asked.states ?? []))
		.$if(asked.fileId !== undefined, (part) => part.where('payment_order.file_id', '=', asked.fileId ?? ''))
		.orderBy('payment_order.drafted_at')
		.orderBy('grant_agreement.reference')
		.orderBy('reporting_period.number')
		.orderBy('payment_order.id')
		.execute();

export interface FileRow {
	readonly id: string;
	readonly number: number;
	readonly madeAt: Instant;
	readonly makerName: string;
	readonly documentHash: string;
	readonly orders: number;
	readonly pence: number;
}

/** Payment files of a commissioning body, the newest first. */
export const listPaymentFiles = (reader: Reader, bodyId: string, most = 50): Promise<readonly FileRow[]> =>
	filesOf(reader, bodyId)
		.orderBy('payment_file.number', 'desc')
		.orderBy('payment_file.id')
		.limit(most)
		.execute();

export const findPaymentFile = async (reader: Reader, bodyId: string, id: string): Promise<FileRow | null> =>
	(await filesOf(reader, bodyId).where('payment_file.id', '=', id).executeTakeFirst()) ?? null;

const filesOf = (reader: Reader, bodyId: string) =>
	reader
		.selectFrom('payment_file')
		.innerJoin('person', 'person.id', 'payment_file.made_by')
		.innerJoin('payment_order', 'payment_order.file_id', 'payment_file.id')
		.select([
			'payment_file.id',
			'payment_file.number',
			'payment_file.made_at as madeAt',
			'person.name as makerName',
			'payment_file.document_hash as documentHash',
		])
		.select((eb) => [
			eb.fn.count<number>('payment_order.id').as('orders'),
			eb.fn.sum<number>('payment_order.amount_pence').as('pence'),
		])
		.where('payment_file.body_id', '=', bodyId)
		.groupBy([
			'payment_file.id',
			'payment_file.number',
			'payment_file.made_at',
			'person.name',
			'payment_file.document_hash',
		]);
