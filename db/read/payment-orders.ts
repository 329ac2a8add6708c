import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { OrderFacts } from '../../app/domain/payment/money-facts.ts';
import type { Reader } from '../connect.ts';
import { allFound, asFound } from './as-found.ts';
import { moneyInScope } from './money-agreements.ts';

export interface OrderRow extends OrderFacts {
	readonly agreementId: Found<'agreement'>;
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
		.selectFrom('paymentOrder')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'paymentOrder.agreementId')
		.innerJoin('organisation as lead', 'lead.id', 'grantAgreement.leadId')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'paymentOrder.periodId')
		.innerJoin('person as drafter', 'drafter.id', 'paymentOrder.draftedBy')
		.leftJoin('person as decider', 'decider.id', 'paymentOrder.decidedBy')
		.leftJoin('paymentFile', 'paymentFile.id', 'paymentOrder.fileId')
		.select([
			'paymentOrder.id as orderId',
			'paymentOrder.agreementId',
			'paymentOrder.periodId',
			'paymentOrder.claimId',
			'paymentOrder.kind',
			'paymentOrder.amountPence',
			'paymentOrder.state',
			'paymentOrder.draftedBy',
			'reportingPeriod.number as periodNumber',
			'reportingPeriod.startsOn',
			'reportingPeriod.endsOn',
			'grantAgreement.reference as agreementReference',
			'grantAgreement.title as agreementTitle',
			'lead.name as payee',
			'paymentOrder.words',
			'paymentOrder.draftedAt',
			'drafter.name as drafterName',
			'decider.name as deciderName',
			'paymentOrder.decidedAt',
			'paymentOrder.decidedWords',
			'paymentOrder.fileId',
			'paymentFile.number as fileNumber',
			'paymentFile.madeAt as exportedAt',
			'paymentOrder.paidOn',
			'paymentOrder.paidReference',
			'paymentOrder.version',
		])
		.where(moneyInScope(scope, today))
		// A provider hears of what is on its way and what was paid, not of what an approver would not have.
		.$if(scope.kind === 'provider', (part) => part.where('paymentOrder.state', '!=', 'refused'));

/** Null: absent and out of scope alike. */
export const findPaymentOrder = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<OrderRow | null> => {
	const row = await query(reader, scope, today).where('paymentOrder.id', '=', id).executeTakeFirst();
	return row === undefined ? null : asFound<OrderRow>(row);
};

export interface OrdersAsked {
	readonly agreementId?: string;
	readonly states?: readonly OrderFacts['state'][];
	readonly fileId?: string;
}

/** Oldest first. */
export const listPaymentOrders = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: OrdersAsked,
): Promise<readonly OrderRow[]> =>
	allFound<OrderRow>(
		await query(reader, scope, today)
			.$if(asked.agreementId !== undefined, (part) =>
				part.where('paymentOrder.agreementId', '=', asked.agreementId ?? ''),
			)
			.$if(asked.states !== undefined, (part) => part.where('paymentOrder.state', 'in', asked.states ?? []))
			.$if(asked.fileId !== undefined, (part) => part.where('paymentOrder.fileId', '=', asked.fileId ?? ''))
			.orderBy('paymentOrder.draftedAt')
			.orderBy('grantAgreement.reference')
			.orderBy('reportingPeriod.number')
			.orderBy('paymentOrder.id')
			.execute(),
	);

export interface FileRow {
	readonly id: string;
	readonly number: number;
	readonly madeAt: Instant;
	readonly makerName: string;
	readonly documentHash: Found<'document'>;
	readonly orders: number;
	readonly pence: number;
}

/** Payment files of the reader's own commissioning body, the newest first. */
export const listPaymentFiles = async (
	reader: Reader,
	scope: Scope,
	most = 50,
): Promise<readonly FileRow[]> =>
	scope.kind !== 'office'
		? []
		: allFound<FileRow>(
				await filesOf(reader, scope.bodyId)
					.orderBy('paymentFile.number', 'desc')
					.orderBy('paymentFile.id')
					.limit(most)
					.execute(),
			);

export async function findPaymentFile(reader: Reader, scope: Scope, id: string): Promise<FileRow | null> {
	if (scope.kind !== 'office') return null;
	const row = await filesOf(reader, scope.bodyId).where('paymentFile.id', '=', id).executeTakeFirst();
	return row === undefined ? null : asFound<FileRow>(row);
}

const filesOf = (reader: Reader, bodyId: string) =>
	reader
		.selectFrom('paymentFile')
		.innerJoin('person', 'person.id', 'paymentFile.madeBy')
		.innerJoin('paymentOrder', 'paymentOrder.fileId', 'paymentFile.id')
		.select([
			'paymentFile.id',
			'paymentFile.number',
			'paymentFile.madeAt',
			'person.name as makerName',
			'paymentFile.documentHash',
		])
		.select((eb) => [
			eb.fn.count<number>('paymentOrder.id').as('orders'),
			eb.fn.sum<number>('paymentOrder.amountPence').as('pence'),
		])
		.where('paymentFile.bodyId', '=', bodyId)
		.groupBy([
			'paymentFile.id',
			'paymentFile.number',
			'paymentFile.madeAt',
			'person.name',
			'paymentFile.documentHash',
		]);
