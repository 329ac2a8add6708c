import { isoDate } from '../app/domain/calendar/iso-date.ts';
import { accepted } from '../app/domain/result.ts';
import { adoptBusinessDate } from '../app/operations/business-date/adopt-business-date.ts';
import { moveBusinessDate } from '../app/operations/business-date/move-business-date.ts';
import { carryOut } from '../app/operations/record-change.ts';
import type { Services } from '../app/services.ts';
import { countRows } from '../db/connect.ts';
import { demonstrationCredentials } from './demonstration-credentials.ts';
import { writeStartingData } from './starting-data/load-starting-data.ts';

/** The live programme is told as it stands on this day. */
const FIRST_BUSINESS_DAY = isoDate('2026-10-20');
const SEED = 1;

/** In demonstration mode: loads the starting data into a migrated database that is empty, and lets the clock show the business day. */
export async function setUpDemonstration(services: Services): Promise<void> {
	if ((await countRows(services.db.reader, 'organisation')) === 0) {
		await moveBusinessDate(services, null, { commandId: 'first-business-day', day: FIRST_BUSINESS_DAY });
		const credentialsFor = await demonstrationCredentials(services.config.sealingKey);
		const given = {
			seed: SEED,
			now: services.clock.businessNow(),
			credentialsFor,
			drawing: services.drawing,
		};
		await carryOut(
			services,
			null,
			{ commandId: 'starting-data', operation: 'load-starting-data', sent: null },
			async (tx) => {
				const loaded = await writeStartingData(tx, given);
				return accepted({
					outcome: null,
					changes: [
						{
							action: 'starting-data.loaded',
							subject: { kind: 'setting', id: 'starting-data' },
							bodyId: null,
							after: loaded,
						},
					],
				});
			},
		);
	}
	await adoptBusinessDate(services);
}
