import { addDays, type IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { vatOn } from '../../../app/domain/money/vat.ts';
import { DAYS_TO_PAY } from '../../../app/domain/purchase/decide-issue.ts';
import { onceFor } from '../../../app/domain/purchase/invoice.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { Staff } from '../people/staff.ts';
import type { Region } from '../region.ts';
import type { World } from '../world.ts';
import type { InvoiceTold, OfferTold, OrderTold } from './told.ts';

/** An order on its way into the rows. */
export interface Bought {
	readonly world: World;
	readonly region: Region;
	readonly programme: AProgramme;
	readonly told: OfferTold;
	readonly order: OrderTold;
	readonly orderId: string;
	readonly council: Staff;
	readonly provider: Staff;
}

const stateOf = ({ paid, disputed, matchedOn }: InvoiceTold) =>
	paid !== undefined
		? 'paid'
		: disputed !== undefined
			? 'disputed'
			: matchedOn === undefined
				? 'issued'
				: 'matched';

/** Its invoices and credit notes, by whoever the offer says contracts. */
export function putInvoices(
	{ world, region, programme, told, order, orderId, council, provider }: Bought,
	today: IsoDate,
): void {
	const isProvider = told.terms.contracts === 'provider';
	const issuer = isProvider ? provider : region.staff(programme.body.name);
	const issuedBy = issuer.person(isProvider ? 'provider-certifier' : 'officer').id;
	for (const invoice of (order.invoices ?? []).filter(({ issuedOn }) => issuedOn <= today)) {
		const id = world.id('invoice', invoice.number);
		const kind = invoice.kind ?? 'invoice';
		const { matchedOn } = invoice;
		world.put('invoice', {
			...{
				id,
				number: invoice.number,
				issuerId: issuer.organisation.id,
				authorityId: council.organisation.id,
				orderId,
				kind,
			},
			...{
				state: stateOf(invoice),
				issuedOn: invoice.issuedOn,
				dueOn: addDays(invoice.issuedOn, DAYS_TO_PAY),
				issuedBy,
			},
			matchedBy: matchedOn === undefined ? null : council.person('authority-officer').id,
			matchedAt: matchedOn === undefined ? null : londonInstant(matchedOn, '11:00'),
			...{
				disputeWords: invoice.disputed ?? null,
				paidOn: invoice.paid?.on ?? null,
				paidReference: invoice.paid?.reference ?? null,
				withdrawnOn: null,
			},
		});
		for (const [index, number] of invoice.places.entries()) {
			const [net, placeId] = [
				invoice.netPence ?? told.terms.unitPricePence,
				world.id('place', order.key, String(number)),
			];
			world.put('invoiceLine', {
				...{
					invoiceId: id,
					number: index + 1,
					placeId,
					netPence: net,
					vat: told.terms.vat,
					vatPence: vatOn(net, told.terms.vat),
				},
				...{ matched: matchedOn === undefined ? 0 : 1, once: onceFor(kind, placeId) },
			});
		}
	}
}
