import { getKpiFacts } from '../../../db/read/kpi-facts.ts';
import { listReturns } from '../../../db/read/kpi-returns.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { listProgrammes } from '../../../db/read/programmes.ts';
import { type ContactRow, listContacts } from '../../../db/read/return-chasing.ts';
import { getReturnProgress } from '../../../db/read/return-progress.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import type { Services } from '../../services.ts';
import type { OpenReturn } from './open-return.type.ts';

/** What the office's people look at first in the morning. */
export interface OfficeWork {
	readonly returns: readonly OpenReturn[];
	readonly contacts: readonly ContactRow[];
	/** Programmes that run today, with what their headline KPIs rest on. */
	readonly programmes: readonly { readonly slug: string; readonly name: string; readonly facts: KpiFacts }[];
	readonly today: ReturnType<typeof londonDay>;
}

export async function showOfficeWork(services: Services, scope: Scope): Promise<OfficeWork> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const rows = await listReturns(reader, scope, today, {
			states: ['not-started', 'draft', 'ready-to-certify', 'submitted', 'queried'],
			begunBy: today,
		});
		const ids = rows.map(({ id }) => id);
		const progress = await getReturnProgress(reader, scope, ids);
		const programmes = [];
		for (const { id, slug, name, endsOn } of await listProgrammes(reader, scope, today)) {
			if (endsOn < today) continue;
			const periods = await listPeriods(reader, id);
			programmes.push({
				slug,
				name,
				facts: await getKpiFacts(reader, services.kpiMemory, id, periods, today, 'headline'),
			});
		}
		return {
			today,
			returns: rows.map((row) => ({
				...row,
				...(progress.get(row.id) ?? { complete: 0, openQueries: 0, answeredQueries: 0 }),
			})),
			contacts: await listContacts(reader, ids),
			programmes,
		};
	});
}
