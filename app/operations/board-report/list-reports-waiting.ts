import { getWriters } from '../../../db/read/board-report-history.ts';
import { listBoardReports } from '../../../db/read/board-reports.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { StateName } from '../../domain/board-report/board-report-state.ts';
import { workOnPaper } from '../../domain/board-report/work-on-papers.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { Services } from '../../services.ts';

/**
 * Board reports that wait for this person: drafts to write and approved ones to publish, and those to approve that they did not write.
 */
export async function listReportsWaiting(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<readonly WaitingItem[]> {
	const today = londonDay(services.clock.businessNow());
	const states: readonly StateName[] = [
		...(mayDo(actor, 'board-report.draft') ? (['draft', 'approved'] as const) : []),
		...(mayDo(actor, 'board-report.approve') ? (['awaiting-approval'] as const) : []),
	];
	if (states.length === 0) return [];
	return services.db.snapshot(async (reader) => {
		const rows = await listBoardReports(reader, scope, today, { states });
		const writers = await getWriters(
			reader,
			rows.map(({ id }) => id),
		);
		return rows
			.filter((row) => row.state !== 'awaiting-approval' || !writers.get(row.id)?.includes(actor.personId))
			.flatMap((row) => workOnPaper(row) ?? []);
	});
}
