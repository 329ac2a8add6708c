import { type AgreementItemRow, listAgreementItems } from '../../../db/read/agreement-items.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type ItemStanding, itemStandingOn } from '../../domain/grant/agreement-item.ts';
import type { Services } from '../../services.ts';

export interface OpenItem extends AgreementItemRow {
	readonly standing: ItemStanding;
}

/** Everything open under the agreements within reach, by the day it is due. */
export async function listOpenItems(services: Services, scope: Scope): Promise<readonly OpenItem[]> {
	const today = londonDay(services.clock.businessNow());
	const rows = await services.db.snapshot((reader) =>
		listAgreementItems(reader, scope, today, { openOnly: true }),
	);
	return rows.map((row) => ({ ...row, standing: itemStandingOn(row, today) }));
}
