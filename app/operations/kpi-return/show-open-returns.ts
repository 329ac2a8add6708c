import { listReturns } from '../../../db/read/kpi-returns.ts';
import { getReturnProgress } from '../../../db/read/return-progress.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';
import type { OpenReturn } from './open-return.type.ts';

export interface OpenReturns {
	readonly returns: readonly OpenReturn[];
	readonly today: IsoDate;
}

/** The returns on which there is still something to do for somebody, of periods that have begun. */
export async function showOpenReturns(services: Services, scope: Scope): Promise<OpenReturns> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const rows = await listReturns(reader, scope, today, {
			states: ['not-started', 'draft', 'ready-to-certify', 'submitted', 'queried'],
			begunBy: today,
		});
		const progress = await getReturnProgress(
			reader,
			scope,
			rows.map(({ id }) => id),
		);
		return {
			today,
			returns: rows.map((row) => ({
				...row,
				...(progress.get(row.id) ?? { complete: 0, openQueries: 0, answeredQueries: 0 }),
			})),
		};
	});
}
