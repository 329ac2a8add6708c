import { getLotEvaluations } from '../../../db/read/lot-evaluations.ts';
import { listTendersToEvaluate } from '../../../db/read/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type WorkOfEvaluator, workOfEvaluator } from '../../domain/evaluation/work-of-evaluator.ts';
import type { Services } from '../../services.ts';

export interface LotToScore extends WorkOfEvaluator {
	readonly slug: string;
	readonly tenderTitle: string;
	readonly lotId: string;
	readonly lotTitle: string;
}

/** The lots that somebody is named to evaluate and has no conflict in; nothing of what others have scored. Empty for whoever evaluates nothing. */
export async function listLotsToScore(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<readonly LotToScore[]> {
	if (scope.kind !== 'office' || !mayDo(actor, 'bid.score')) return [];
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const tenders = await listTendersToEvaluate(reader, scope, today, actor.personId);
		const all: LotToScore[] = [];
		for (const tender of tenders)
			for (const lot of await getLotEvaluations(reader, tender, today)) {
				const work = workOfEvaluator(lot, actor.personId);
				if (work !== null)
					all.push({
						...work,
						slug: tender.slug,
						tenderTitle: tender.notice.title,
						lotId: lot.lot.lotId,
						lotTitle: lot.lot.title,
					});
			}
		return all;
	});
}
