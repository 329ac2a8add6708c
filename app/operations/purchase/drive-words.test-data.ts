import type { Db } from '../../../db/connect.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { answerOrder } from './answer-order.ts';
import { approveOrder } from './approve-order.ts';
import { disputeInvoice } from './dispute-invoice.ts';
import { issueInvoice } from './issue-invoice.ts';
import { matchInvoice } from './match-invoice.ts';
import { payInvoice } from './pay-invoice.ts';
import { aMarket, STARTS_ON } from './purchases.test-data.ts';

type Done = Promise<{ readonly ok: boolean }>;

/** Every operation on purchases that takes words, given this one. */
export async function drivePurchases(
	make: () => Promise<Db>,
	mark: string,
	all: (done: readonly Done[]) => Promise<void>,
): Promise<void> {
	const t = await aMarket(await make(), { places: 20, terms: { eligibility: mark } });
	const order = () => ({ commandId: t.commandId() });
	const words = { costCentre: `${mark} 7`, purchaseReference: `${mark} 8` };
	const waiting = await t.placed({ ...words, units: 3 });
	const declined = await t.placed(words);
	const bought = await t.placed({ ...words, units: 2 });
	await all([
		approveOrder(...t.as(t.council.approver), {
			...order(),
			orderId: waiting,
			answer: { answer: 'refuse', words: mark },
		}),
	]);
	const { preparer, certifier } = t.programme.people.perpetrator;
	await all([
		answerOrder(...t.as(preparer), {
			...order(),
			orderId: declined,
			answer: { answer: 'decline', words: mark },
		}),
	]);
	await all([t.confirm(bought)]);
	t.go(isoDate('2017-06-05'));
	for (const [index, { id }] of (await t.places(bought)).entries()) {
		await all([t.record(bought, id, 'started', STARTS_ON)]);
		const lines = [{ placeId: id, netPence: 168_000, vat: 'standard' as const }];
		const issued = await issueInvoice(...t.as(certifier), {
			...order(),
			orderId: bought,
			kind: 'invoice',
			number: `${mark} ${index}`,
			lines,
		});
		const invoiceId = issued.ok ? issued.value.invoiceId : '';
		if (index === 0) {
			await all([disputeInvoice(...t.as(t.council.officer), { ...order(), invoiceId, words: mark })]);
			continue;
		}
		await all([matchInvoice(...t.as(t.council.officer), { ...order(), invoiceId })]);
		await all([
			payInvoice(...t.as(t.council.approver), {
				...order(),
				invoiceId,
				paidOn: isoDate('2017-06-05'),
				reference: `${mark} 9`,
			}),
		]);
	}
}
