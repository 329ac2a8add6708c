import {
	listPlacesToOffer,
	type OfferPlace,
	type OfferRow,
	listOffers as readOffers,
} from '../../../db/read/offers.ts';
import { getStartFacts } from '../../../db/read/start-facts.ts';
import { listDayDeltas } from '../../../db/read/unit-ledger.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { mayStart, type StartRefusal } from '../../domain/grant/may-start.ts';
import { isOpenOn } from '../../domain/purchase/offer.ts';
import { leastFrom } from '../../domain/unit/decide-movements.ts';
import type { Services } from '../../services.ts';

export interface OfferListed extends OfferRow {
	readonly left: number;
	readonly isOpen: boolean;
	/** Why nobody may start there; null where somebody may. In a purchase-only area it hangs on the support agreement that the order names. */
	readonly refusal: StartRefusal | null;
	/** The day that was asked about. */
	readonly asksFor: IsoDate;
}

export interface OffersListed {
	readonly today: IsoDate;
	readonly offers: readonly OfferListed[];
	/** Where the provider could offer places and does not. */
	readonly toOffer: readonly OfferPlace[];
}

/** What can be bought, or is offered, by those whom the reader reaches: with what is left, and why not where it cannot be bought. */
export async function listOffers(services: Services, scope: Scope): Promise<OffersListed> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const rows = await readOffers(reader, scope, today);
		const deltas = await listDayDeltas(
			reader,
			rows.map(({ accountId }) => accountId),
		);
		const offers: OfferListed[] = [];
		for (const row of rows) {
			const asksFor = row.offer.nextStartOn > today ? row.offer.nextStartOn : today;
			const start = await getStartFacts(reader, row.agreementId, row.areaId, asksFor);
			const may = start === null || row.isPurchaseOnly ? null : mayStart(start, asksFor);
			const left = leastFrom(deltas, { accountId: row.accountId, stage: 'free' }, today);
			offers.push({
				...row,
				left,
				isOpen: isOpenOn(row.offer, today),
				refusal: may === null || may.ok ? null : may.refusal,
				asksFor,
			});
		}
		return {
			today,
			offers,
			toOffer: await listPlacesToOffer(reader, scope, today),
		};
	});
}
