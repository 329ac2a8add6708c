import { type Erasable, findErasable } from '../../../db/read/erasables.ts';
import { type ErasableAbout, type ErasureRow, listErasures } from '../../../db/read/erasures.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

export interface ErasableFacts {
	readonly erasable: Erasable;
	/** Asked for before, the latest first. */
	readonly erasures: readonly ErasureRow[];
}

/** The sentences of a record, to choose from; null when it is absent, or not the office's. */
export function showErasable(
	services: Services,
	scope: Scope,
	about: ErasableAbout,
): Promise<ErasableFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const erasable = await findErasable(reader, scope, today, about, sha256);
		if (erasable === null) return null;
		return { erasable, erasures: await listErasures(reader, scope, today, { recordId: about.id }) };
	});
}
