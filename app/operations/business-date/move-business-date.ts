import { findSetting } from '../../../db/read/settings.ts';
import { saveSetting } from '../../../db/write/settings.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/** Lets the portal work as if today were another day. Sessions, codes and the audit trail keep the wall's time. Null for the clock and the command line. */
export async function moveBusinessDate(
	services: Services,
	actor: Actor | null,
	command: { readonly commandId: string; readonly day: IsoDate },
): Promise<Result<{ readonly day: IsoDate }, 'not-in-production'>> {
	if (services.config.mode !== 'demonstration') return refused('not-in-production');
	const done = await carryOut<{ readonly day: IsoDate }, never>(
		services,
		actor,
		'move-business-date',
		gated(command),
		async (tx) => {
			const before = await findSetting(tx, 'business-date');
			await saveSetting(tx, 'business-date', command.day);
			return accepted({
				outcome: { day: command.day },
				changes: [
					{
						action: 'business-date.moved',
						subject: { kind: 'setting', id: 'business-date' },
						bodyId: null,
						before,
						after: command.day,
					},
				],
			});
		},
	);
	if (done.ok) services.clock.moveBusinessDay(done.value.day);
	return done;
}
