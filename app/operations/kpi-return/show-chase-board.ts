import { listReturns } from '../../../db/read/kpi-returns.ts';
import { listNextMeetings, type NextMeeting } from '../../../db/read/next-meetings.ts';
import { getPeriods } from '../../../db/read/periods.ts';
import {
	type ContactRow,
	type ExtensionRow,
	listContacts,
	listExtensions,
} from '../../../db/read/return-chasing.ts';
import { getReturnProgress } from '../../../db/read/return-progress.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { Services } from '../../services.ts';
import type { OpenReturn } from './open-return.type.ts';

export interface ChaseBoard {
	/** Returns whose window is open and that are not accepted. */
	readonly returns: readonly OpenReturn[];
	readonly contacts: readonly ContactRow[];
	readonly extensions: readonly ExtensionRow[];
	readonly meetings: readonly NextMeeting[];
	/** Of the returns' programmes. */
	readonly periods: ReadonlyMap<string, readonly Period[]>;
	readonly today: IsoDate;
}

/** Who promised what and when, and what the next board papers will lack. */
export async function showChaseBoard(services: Services, scope: Scope): Promise<ChaseBoard> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const open = await listReturns(reader, scope, today, {
			states: ['not-started', 'draft', 'ready-to-certify', 'submitted', 'queried'],
			begunBy: today,
		});
		const rows = open.filter(({ period }) => period.opensOn <= today);
		const ids = rows.map(({ id }) => id);
		const programmeIds = [...new Set(rows.map(({ programmeId }) => programmeId))];
		const progress = await getReturnProgress(reader, scope, ids);
		return {
			today,
			returns: rows.map((row) => ({
				...row,
				...(progress.get(row.id) ?? { complete: 0, openQueries: 0, answeredQueries: 0 }),
			})),
			contacts: await listContacts(reader, ids),
			extensions: await listExtensions(reader, ids),
			meetings: await listNextMeetings(reader, programmeIds, today),
			periods: await getPeriods(reader, programmeIds),
		};
	});
}
