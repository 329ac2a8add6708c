import { type IsoDate, latest } from '../../../app/domain/calendar/iso-date.ts';
import { londonDay, londonInstant } from '../../../app/domain/calendar/london.ts';
import { addWorkingDays } from '../../../app/domain/calendar/working-days.ts';
import { sha256 } from '../../../app/gateways/secrets.ts';
import { writePaymentFile } from '../../../templates/csv/payment-file.ts';
import { workingDaysBefore } from '../factories/payment.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { World } from '../world.ts';

/** Each commissioning body's payments that have left it, in numbered files: one for a day. */
export function putPaymentFiles(world: World, programmes: readonly AProgramme[]): void {
	const orders = (world.rows.paymentOrder ?? []).filter(
		({ state }) => state === 'exported' || state === 'paid',
	);
	const agreements = new Map(
		programmes.flatMap((programme) =>
			programme.agreements.map((agreement) => [agreement.id, { agreement, programme }] as const),
		),
	);
	const byFile = Map.groupBy(orders, (order) => {
		const body = agreements.get(order.agreementId)?.programme.body.id ?? '';
		return `${body}|${exportedOn(order)}`;
	});
	const numbers = new Map<string, number>();
	for (const key of [...byFile.keys()].sort()) {
		const [bodyId = '', day = ''] = key.split('|');
		const number = (numbers.get(bodyId) ?? 0) + 1;
		numbers.set(bodyId, number);
		const own = byFile.get(key) ?? [];
		const lines = own.map((order) => {
			const { agreement, programme } = agreements.get(order.agreementId)!;
			const period = programme.periods.find(({ id }) => id === order.periodId)!;
			const { startsOn, endsOn } = period;
			const names = { payee: agreement.lead.name, agreementReference: agreement.facts.reference };
			return {
				orderId: order.id,
				...names,
				amountPence: order.amountPence,
				startsOn,
				endsOn,
				periodNumber: period.number,
			};
		});
		const bytes = Buffer.from(writePaymentFile(number, lines));
		const [hash, id, madeAt] = [
			sha256(bytes),
			world.id('payment-file', bodyId, String(number)),
			londonInstant(day as IsoDate, '16:00'),
		];
		world.put('document', {
			hash,
			mediaType: 'text/csv; charset=utf-8',
			size: bytes.length,
			storedAt: madeAt,
		});
		world.put('documentChunk', { hash, position: 0, bytes });
		world.put('paymentFile', {
			id,
			bodyId,
			number,
			madeBy: own[0]?.draftedBy ?? '',
			madeAt,
			documentHash: hash,
		});
		for (const order of own) order.fileId = id;
	}
}

type Order = NonNullable<World['rows']['paymentOrder']>[number];

/** Two working days before the bank paid, never before the day after its approval; what has not been paid left on the fourth day after. */
function exportedOn({ paidOn, decidedAt }: Order): IsoDate {
	const approvedOn = londonDay(decidedAt as never);
	if (paidOn === null || paidOn === undefined) return addWorkingDays(approvedOn, 4);
	return latest(addWorkingDays(approvedOn, 1), workingDaysBefore(paidOn, 2));
}
