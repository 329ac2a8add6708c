import { getLotEvaluations, type LotFacts } from '../../../db/read/lot-evaluations.ts';
import { type LetterRow, listLettersOfTender } from '../../../db/read/outcome-letters.ts';
import { findTender, type TenderRow } from '../../../db/read/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { type Account, accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { mayTakePart } from '../../domain/evaluation/evaluation-facts.ts';
import type { Services } from '../../services.ts';

export interface DecisionShown {
	readonly tender: TenderRow;
	readonly lot: LotFacts;
	/** Of all decisions about the lot, the newest first. */
	readonly letters: readonly LetterRow[];
	readonly today: IsoDate;
	readonly account: Account;
}

/** What was decided about a lot and what followed, for the office and its auditors; for none of its evaluators who has a conflict in it or has not declared. */
export async function showDecision(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ slug, lotId }: { readonly slug: string; readonly lotId: string },
): Promise<DecisionShown | null> {
	const today = londonDay(services.clock.businessNow());
	if (scope.kind !== 'office' && scope.kind !== 'everything') return null;
	return services.db.snapshot(async (reader) => {
		const tender = await findTender(reader, scope, today, slug);
		const lots = tender === null ? [] : await getLotEvaluations(reader, tender, today);
		const lot = lots.find((each) => each.lot.lotId === lotId);
		if (tender === null || lot === undefined || !mayTakePart(lot, actor.personId)) return null;
		const ids = lot.decisions.map(({ id }) => id);
		return {
			tender,
			lot,
			letters: (await listLettersOfTender(reader, tender.id)).filter(({ awardId }) => ids.includes(awardId)),
			today,
			account: accountOf(actor),
		};
	});
}
