import { findAuthoritySetting } from '../../../db/read/authority-settings.ts';
import { findOffer, listSupportAgreements, type OfferRow } from '../../../db/read/offers.ts';
import { listDayDeltas } from '../../../db/read/unit-ledger.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Pence } from '../../domain/money/pence.ts';
import { isOpenOn } from '../../domain/purchase/offer.ts';
import { leastFrom } from '../../domain/unit/decide-movements.ts';
import type { Services } from '../../services.ts';

export interface OfferShown extends OfferRow {
	readonly today: IsoDate;
	readonly left: number;
	readonly isOpen: boolean;
	/** Those that an order may name; empty where the programme's own support covers the area. */
	readonly supportAgreements: readonly { readonly id: string; readonly title: string }[];
	/** Above what the reader's authority asks a second person; null where it has set nothing. */
	readonly approvalAbovePence: Pence | null;
}

/** One offer, for buying or changing it. */
export async function showOffer(
	services: Services,
	scope: Scope,
	offerId: string,
): Promise<OfferShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const row = await findOffer(reader, scope, today, offerId);
		if (row === null) return null;
		const left = leastFrom(
			await listDayDeltas(reader, [row.accountId]),
			{ accountId: row.accountId, stage: 'free' },
			today,
		);
		const day = row.offer.nextStartOn > today ? row.offer.nextStartOn : today;
		const supportAgreements = row.isPurchaseOnly
			? await listSupportAgreements(reader, row.programmeId, day)
			: [];
		const setting = await findAuthoritySetting(reader, scope);
		return {
			...row,
			today,
			left,
			isOpen: isOpenOn(row.offer, today),
			supportAgreements,
			approvalAbovePence: setting?.approvalAbovePence ?? null,
		};
	});
}
