import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { DecisionKind } from '../../../app/domain/payment/money-facts.ts';
import { accepted } from '../../../app/domain/result.ts';
import { decideMoneyDecision } from '../../../app/operations/payment/decide-money-decision.ts';
import { decidePayment } from '../../../app/operations/payment/decide-payment.ts';
import { draftMoneyDecision } from '../../../app/operations/payment/draft-money-decision.ts';
import { draftPayment } from '../../../app/operations/payment/draft-payment.ts';
import { exportPayments } from '../../../app/operations/payment/export-payments.ts';
import { markPaymentPaid } from '../../../app/operations/payment/mark-payment-paid.ts';
import { listPaymentOrders } from '../../../db/read/payment-orders.ts';
import type { Staff } from '../people/staff.ts';
import { type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import type { MoneyPeople, OfPeriod } from './money-told.ts';

export interface PaymentTold extends Omit<OfPeriod, 'by'> {
	readonly by: Pick<MoneyPeople, 'officer' | 'approver'>;
	/** Tells it from the others of its period. */
	readonly key: string;
	readonly amountPence: number;
	/** Money that was kept back and has been released. */
	readonly retention?: boolean;
	readonly words: string;
	readonly draftedOn: IsoDate;
	readonly approvedOn: IsoDate | null;
	/** The day of its payment file, and that on which the bank paid. */
	readonly exportedOn: IsoDate | null;
	readonly paidOn: IsoDate | null;
}

/** A payment drafted by an officer, approved by a second person, and paid by the bank once it has left in a file. */
export function stepsOfPayment(world: World, told: PaymentTold): readonly Step[] {
	const { agreement, period, by, key, amountPence, retention = false, words } = told;
	const { draftedOn, approvedOn, exportedOn, paidOn, fileDays } = told;
	const orderId = world.id('payment-order', agreement.id, period.id, key);
	const about = [agreement.facts.reference, period.number, key];
	if (exportedOn !== null) fileDays.add(exportedOn);
	return [
		step(
			draftPayment,
			{ at: londonInstant(draftedOn, '14:10'), by: by.officer, about, ids: [orderId] },
			{ agreementId: agreement.id, periodId: period.id, retention, amountPence, words },
		),
		...(approvedOn === null
			? []
			: [
					step(
						decidePayment,
						{ at: londonInstant(approvedOn, '11:05'), by: by.approver, about },
						{ orderId, answer: { answer: 'approve' } },
					),
				]),
		...(paidOn === null
			? []
			: [
					step(
						markPaymentPaid,
						{ at: londonInstant(paidOn, '16:45'), by: by.officer, about },
						{ orderId, paidOn, reference: `BACS ${paidOn.replaceAll('-', '')}` },
					),
				]),
	];
}

/** Everything that a body's approvers have approved leaves in a numbered file on each of the days. */
export const stepsOfPaymentFiles = (office: Staff, days: ReadonlySet<IsoDate>): readonly Step[] =>
	[...days].map((day) => {
		const made = step(
			exportPayments,
			{
				at: londonInstant(day, '16:00'),
				by: office.person('officer'),
				about: [office.organisation.name, day],
			},
			async ({ reader, scope, today }) => {
				const approved = await listPaymentOrders(reader, scope, today, { states: ['approved'] });
				return { orderIds: approved.map(({ orderId }) => orderId) };
			},
		);
		return {
			...made,
			// What was to leave on the day may have left with an earlier file.
			take: async (stage) => {
				const approved = await listPaymentOrders(stage.reader, stage.scope, stage.today, {
					states: ['approved'],
				});
				return approved.length === 0 ? accepted(null) : made.take(stage);
			},
		};
	});

export interface DecisionTold extends OfPeriod {
	readonly key: string;
	readonly kind: DecisionKind;
	readonly amountPence: number;
	readonly reason: string;
	readonly draftedOn: IsoDate;
	readonly approvedOn: IsoDate | null;
}

/** A decision about money that is kept back or was not spent. */
export function stepsOfDecision(world: World, told: DecisionTold): readonly Step[] {
	const { agreement, period, by, key, kind, amountPence, reason, draftedOn, approvedOn } = told;
	const decisionId = world.id('money-decision', agreement.id, period.id, key);
	const about = [agreement.facts.reference, period.number, key];
	return [
		step(
			draftMoneyDecision,
			{ at: londonInstant(draftedOn, '15:30'), by: by.officer, about, ids: [decisionId] },
			{ agreementId: agreement.id, periodId: period.id, kind, amountPence, reason },
		),
		...(approvedOn === null
			? []
			: [
					step(
						decideMoneyDecision,
						{ at: londonInstant(approvedOn, '11:40'), by: by.approver, about },
						{ decisionId, answer: { answer: 'approve' } },
					),
				]),
	];
}
