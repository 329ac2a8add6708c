import { listCodesToErase } from '../../../db/read/codes-to-erase.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { findOrder } from '../../../db/read/purchase-orders.ts';
import { eraseCodes } from '../../../db/write/purchases.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

const MOST_AT_ONCE = 200;

/** For the clock: codes of places that ended more than two years ago are erased, and that they were is recorded. Answers how many. */
export async function erasePlaceCodes(services: Services): Promise<number> {
	const today = londonDay(services.clock.businessNow());
	if ((await listCodesToErase(services.db.reader, scopeOfClock(), today, 1)).length === 0) return 0;
	const done = await carryOut<number, never>(
		services,
		null,
		'erase-place-codes',
		gated({ commandId: services.ids.next() }),
		async (tx) => {
			const places = await listCodesToErase(tx, scopeOfClock(), today, MOST_AT_ONCE);
			await eraseCodes(
				tx,
				places.map(({ id }) => id),
			);
			const changes = [];
			for (const [orderId, erased] of Map.groupBy(places, (place) => place.orderId)) {
				const row = await findOrder(tx, scopeOfClock(), today, orderId);
				const bodyId = row === null ? null : (await findOwner(tx, row.programmeId, today)).id;
				changes.push({
					action: 'place.codes-erased',
					subject: { kind: 'order', id: orderId },
					bodyId,
					after: { places: erased.length },
				});
			}
			return accepted({ outcome: places.length, changes });
		},
	);
	return done.ok ? done.value : 0;
}
