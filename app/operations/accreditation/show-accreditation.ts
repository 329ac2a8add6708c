import {
	type AccreditationEffects,
	getAccreditationEffects,
} from '../../../db/read/accreditation-effects.ts';
import { type AccreditationRow, findAccreditation, listReminders } from '../../../db/read/accreditations.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { ReminderSent } from '../../domain/grant/reminder-due.ts';
import type { Services } from '../../services.ts';

export interface AccreditationShown {
	readonly row: AccreditationRow;
	/** What hangs on it. */
	readonly effects: AccreditationEffects;
	readonly reminders: readonly ReminderSent[];
	readonly today: IsoDate;
}

/** One entry of the register with what lapses when it does; null when absent or out of scope. */
export async function showAccreditation(
	services: Services,
	scope: Scope,
	id: string,
): Promise<AccreditationShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const row = await findAccreditation(reader, scope, today, id);
		if (row === null) return null;
		const reminders = (await listReminders(reader, [row.id])).get(id) ?? [];
		return { row, effects: await getAccreditationEffects(reader, row), reminders, today };
	});
}
