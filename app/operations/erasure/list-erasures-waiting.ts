import { findErasable } from '../../../db/read/erasables.ts';
import { listErasures, listPapersToIssueAgain } from '../../../db/read/erasures.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import { accountOf, areOnePerson } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

/** Erasures that somebody else asked for, to decide on; and papers that were withdrawn for one, to issue again. */
export async function listErasuresWaiting(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<readonly WaitingItem[]> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const items: WaitingItem[] = [];
		if (mayDo(actor, 'erasure.decide'))
			for (const erasure of await listErasures(reader, scope, today, { state: 'asked' })) {
				if (areOnePerson(erasure.askedBy, accountOf(actor))) continue;
				const erasable = await findErasable(reader, scope, today, erasure.about, sha256);
				items.push({
					key: `erasure ${erasure.id}`,
					what: 'Decide whether words are erased',
					about: erasable?.title ?? '',
					note: `${erasure.askedBy.name} asked on ${writeDay(londonDay(erasure.askedAt))}`,
					day: null,
					href: `/erasures/${erasure.id}`,
					needs: 'erasure.decide',
				});
			}
		if (mayDo(actor, 'board-report.draft'))
			for (const { id, title, programme } of await listPapersToIssueAgain(reader, scope, today))
				items.push({
					key: `paper again ${id}`,
					what: 'Issue the paper again',
					about: title,
					note: `${programme}, withdrawn because words were erased from it`,
					day: null,
					href: `/board-reports/new?replaces=${id}`,
					needs: 'board-report.draft',
				});
		return items;
	});
}
