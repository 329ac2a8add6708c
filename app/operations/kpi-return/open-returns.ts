import { listReturnsToOpen } from '../../../db/read/returns-to-open.ts';
import { insertReturns } from '../../../db/write/new-returns.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/**
 * For the clock: a row for each return of a period that has begun, in every programme. It may run at any time and as often as one likes,
 * and does nothing where nothing is missing. Answers how many were opened. That a return is open or overdue never hangs on it.
 */
export async function openReturns(services: Services): Promise<number> {
	const today = londonDay(services.clock.businessNow());
	if ((await listReturnsToOpen(services.db.reader, scopeOfClock(), today)).length === 0) return 0;
	const done = await carryOut<number, never>(
		services,
		null,
		'open-returns',
		gated({ commandId: services.ids.next() }),
		async (tx) => {
			const missing = (await listReturnsToOpen(tx, scopeOfClock(), today)).map((row) => ({
				...row,
				id: services.ids.next(),
			}));
			const opened = await insertReturns(tx, missing);
			return accepted({
				outcome: opened.length,
				changes: opened.map(({ id, bodyId, agreementId, periodId, specificationId }) => ({
					action: 'return.opened',
					subject: { kind: 'return', id },
					bodyId,
					after: { agreement: agreementId, period: periodId, specification: specificationId },
				})),
			});
		},
	);
	return done.ok ? done.value : 0;
}
