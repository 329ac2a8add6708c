import { sql } from 'kysely';
import { DEMONSTRATION_BID_CODES } from '../../app/domain/access/demonstration-password.ts';
import { londonInstant } from '../../app/domain/calendar/london.ts';
import { accepted } from '../../app/domain/result.ts';
import type { Tx } from '../../db/connect.ts';
import { saveSetting } from '../../db/write/settings.ts';
import type { AProgramme } from './factories/programme.ts';
import type { StartingData } from './make-starting-data.ts';
import type { Step } from './telling/step.ts';

/**
 * What of the demonstration no operation writes, and why. That a person or a programme is invented is nothing that anybody could say through the portal,
 * where everybody is real; and what unlocks a bid is kept nowhere, but for whoever looks round the demonstration.
 */
export async function writeDirectly(tx: Tx, { programmes, bidCodes }: StartingData): Promise<void> {
	await readAllButLatest(tx);
	await saveSetting(tx, DEMONSTRATION_BID_CODES, JSON.stringify(bidCodes));
	await tx.updateTable('person').set({ demonstration: 1 }).execute();
	for (const { programme } of programmes)
		await tx
			.updateTable('programme')
			.set({ invented: programme.facts.invented })
			.where('id', '=', programme.id)
			.execute();
}

/** Ten years of messages are read, one by one, by nobody: but for each person's latest few. */
const LATEST_UNREAD = 3;

async function readAllButLatest(tx: Tx): Promise<void> {
	await sql`UPDATE outbox SET read_at = queued_at WHERE in_portal = 1 AND read_at IS NULL AND id NOT IN (
		SELECT id FROM (
			SELECT id, ROW_NUMBER() OVER (PARTITION BY person_id ORDER BY queued_at DESC, id) AS place FROM outbox WHERE in_portal = 1
		) AS ranked WHERE place <= ${LATEST_UNREAD}
	)`.execute(tx);
}

/**
 * A KPI that counts otherwise because its measure is now asked in other words (two sessions make a child supported, where one did). The portal raises a
 * definition's version where other measures are counted, or otherwise; no page lets an officer say that the same measure now means something else.
 */
export const stepsOfDefinitions = ({ slug, specifications, facts }: AProgramme): readonly Step[] =>
	specifications.flatMap(({ id, number, kpis }, index) => {
		const published = facts.specifications[index]?.publishedOn ?? facts.startsOn;
		const anew = kpis.filter(({ definitionVersion }) => definitionVersion > 1);
		return anew.map(
			({ key, definitionVersion }): Step => ({
				at: londonInstant(published, '12:00'),
				by: null,
				name: `definition ${slug} ${number} ${key}`,
				ids: [],
				take: async ({ services }) => {
					await services.db.transaction((tx) =>
						tx
							.updateTable('specificationKpi')
							.set({ definitionVersion: definitionVersion })
							.where('specificationId', '=', id)
							.where('kpiKey', '=', key)
							.execute(),
					);
					return accepted('written');
				},
			}),
		);
	});
