import { listOwnClarifications as listRows, type OwnClarification } from '../../../db/read/clarifications.ts';
import { findPublicTender, type TenderRow } from '../../../db/read/tenders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { decideAsking } from '../../domain/tender/decide-clarification.ts';
import type { Services } from '../../services.ts';

export interface OwnClarifications {
	readonly tender: TenderRow;
	readonly questions: readonly OwnClarification[];
	readonly mayAsk: boolean;
}

/** What a bidder's own organisation has asked about a tender, and nobody else's. */
export async function listOwnClarifications(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<OwnClarifications | null> {
	const now = services.clock.businessNow();
	return services.db.snapshot(async (reader) => {
		const tender = await findPublicTender(reader, slug);
		if (tender === null) return null;
		const { questionsCloseAt } = tender.notice.timetable;
		return {
			tender,
			questions: await listRows(reader, scope, tender.id),
			mayAsk: decideAsking({ state: tender.state, questionsCloseAt }, now).ok,
		};
	});
}
