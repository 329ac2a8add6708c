import { listReturns, type ReturnRow } from '../../../db/read/kpi-returns.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

/** The returns that still take figures, of periods that have begun, by which rows of a workbook are found their place. */
export function listReturnsToFill(services: Services, scope: Scope): Promise<readonly ReturnRow[]> {
	const today = londonDay(services.clock.businessNow());
	return listReturns(services.db.reader, scope, today, {
		begunBy: today,
		states: ['not-started', 'draft'],
	});
}
