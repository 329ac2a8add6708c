import { type AgreementItemRow, findAgreementItem, listItemSteps } from '../../../db/read/agreement-items.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type ItemStanding, type ItemStep, itemStandingOn } from '../../domain/grant/agreement-item.ts';
import type { Services } from '../../services.ts';

export interface ItemShown {
	readonly item: AgreementItemRow;
	readonly standing: ItemStanding;
	readonly steps: readonly ItemStep[];
}

/** One item with its history; null when absent or out of scope. */
export async function showItem(
	services: Services,
	scope: Scope,
	agreementId: string,
	itemId: string,
): Promise<ItemShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const item = await findAgreementItem(reader, scope, today, agreementId, itemId);
		return item === null
			? null
			: { item, standing: itemStandingOn(item, today), steps: await listItemSteps(reader, item.id) };
	});
}
