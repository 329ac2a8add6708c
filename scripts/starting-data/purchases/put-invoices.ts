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
				issuer_id: issuer.organisation.id,
				authority_id: council.organisation.id,
				order_id: orderId,
				kind,
			},
			...{
				state: stateOf(invoice),
				issued_on: invoice.issuedOn,
				due_on: addDays(invoice.issuedOn, DAYS_TO_PAY),
				issued_by: issuedBy,
			},
			matched_by: matchedOn === undefined ? null : council.person('authority-officer').id,
			matched_at: matchedOn === undefined ? null : londonInstant(matchedOn, '11:00'),
			...{
				dispute_words: invoice.disputed ?? null,
				paid_on: invoice.paid?.on ?? null,
				paid_reference: invoice.paid?.reference ?? null,
				withdrawn_on: null,
			},
		});
		for (const [index, number] of invoice.places.entries()) {
			const [net, placeId] = [
				invoice.netPence ?? told.terms.unitPricePence,
				world.id('place', order.key, String(number)),
			];
			world.put('invoice_line', {
				...{
					invoice_id: id,
					number: index + 1,
					place_id: placeId,
					net_pence: net,
					vat: told.terms.vat,
					vat_pence: vatOn(net, told.terms.vat),
				},
				...{ matched: matchedOn === undefined ? 0 : 1, once: onceFor(kind, placeId) },
			});
		}
	}
}
