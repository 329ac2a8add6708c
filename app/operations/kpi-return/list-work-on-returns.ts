import { listReturns } from '../../../db/read/kpi-returns.ts';
import { listContacts } from '../../../db/read/return-chasing.ts';
import { getReturnProgress } from '../../../db/read/return-progress.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { officeWorkOnReturn, providerWorkOnReturn } from '../../domain/kpi-return/work-on-returns.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { Services } from '../../services.ts';

/** Returns that wait for this person: an officer's to review and to ask after, a provider's to fill in, certify and answer for. */
export async function listWorkOnReturns(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<readonly WaitingItem[]> {
	const may = { prepare: mayDo(actor, 'return.prepare'), certify: mayDo(actor, 'return.certify') };
	const isOffice = mayDo(actor, 'return.review');
	if (!isOffice && !may.prepare && !may.certify) return [];
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const rows = await listReturns(reader, scope, today, {
			states: ['not-started', 'draft', 'ready-to-certify', 'submitted', 'queried'],
			begunBy: today,
		});
		const ids = rows.map(({ id }) => id);
		const progress = await getReturnProgress(reader, scope, ids);
		const contacts = isOffice ? await listContacts(reader, ids) : [];
		const promises = new Map(
			contacts.flatMap(({ returnId, promisedOn }) => (promisedOn === null ? [] : [[returnId, promisedOn]])),
		);
		return rows.flatMap((row) => {
			const at = {
				...row,
				...(progress.get(row.id) ?? { complete: 0, openQueries: 0, answeredQueries: 0 }),
			};
			return isOffice
				? (officeWorkOnReturn(at, promises.get(row.id) ?? null, today) ?? [])
				: (providerWorkOnReturn(at, may, today) ?? []);
		});
	});
}
