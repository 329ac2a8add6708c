import { isoDate } from '../app/domain/calendar/iso-date.ts';
import { accepted } from '../app/domain/result.ts';
import { adoptBusinessDate } from '../app/operations/business-date/adopt-business-date.ts';
import { moveBusinessDate } from '../app/operations/business-date/move-business-date.ts';
import { gated } from '../app/operations/gated.ts';
import { carryOut } from '../app/operations/record-change.ts';
import type { Services } from '../app/services.ts';
import { countRows } from '../db/connect.ts';
import { copyRows } from './copy-rows.ts';
import { giveCredentials } from './demonstration-credentials.ts';
import { demonstrationFile } from './demonstration-file.ts';

/** The live programme is told as it stands on this day. */
const FIRST_BUSINESS_DAY = isoDate('2026-10-20');

/**
 * In demonstration mode: a migrated database that is empty is filled from the demonstration's file, and where nobody can sign in yet everybody is
 * given the known password and a code of their own under this installation's key. Then the clock shows the business day.
 */
export async function setUpDemonstration(services: Services): Promise<void> {
	const { db, config } = services;
	if ((await countRows(db.reader, 'organisation')) === 0) {
		const file = demonstrationFile();
		await db.transaction((tx) => copyRows(file, tx));
	}
	if ((await countRows(db.reader, 'credential')) === 0) {
		await moveBusinessDate(services, null, { commandId: 'first-business-day', day: FIRST_BUSINESS_DAY });
		await carryOut(
			services,
			null,
			'load-starting-data',
			gated({ commandId: 'starting-data' }),
			async (tx) => {
				const people = await giveCredentials(tx, config.sealingKey);
				return accepted({
					outcome: null,
					changes: [
						{
							action: 'starting-data.loaded',
							subject: { kind: 'setting', id: 'starting-data' },
							bodyId: null,
							after: { people },
						},
					],
				});
			},
		);
	}
	await adoptBusinessDate(services);
}
