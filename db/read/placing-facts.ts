import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { PlacingFacts } from '../../app/domain/purchase/decide-placing.ts';
import { leastFrom } from '../../app/domain/unit/decide-movements.ts';
import type { Reader } from '../connect.ts';
import { findAuthoritySetting } from './authority-settings.ts';
import type { OfferRow } from './offers.ts';
import { getStartFacts } from './start-facts.ts';
import { listDayDeltas } from './unit-ledger.ts';

/** What decides whether an authority may order of an offer, found in its scope; null where the agreement does not deliver there. */
export async function getPlacingFacts(
	reader: Reader,
	scope: Scope,
	row: OfferRow,
	supportAgreementId: string | null,
	today: IsoDate,
): Promise<PlacingFacts | null> {
	const day = row.offer.nextStartOn > today ? row.offer.nextStartOn : today;
	const start = await getStartFacts(reader, row.agreementId, row.areaId, day, supportAgreementId);
	if (start === null) return null;
	const left = leastFrom(
		await listDayDeltas(reader, [row.accountId]),
		{ accountId: row.accountId, stage: 'free' },
		today,
	);
	const setting = await findAuthoritySetting(reader, scope);
	return { offer: row.offer, start, left, approvalAbovePence: setting?.approvalAbovePence ?? null };
}
