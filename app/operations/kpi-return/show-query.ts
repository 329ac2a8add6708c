import type { QueryRow } from '../../../db/read/return-queries.ts';
import { getSubmittedFigures } from '../../../db/read/submissions.ts';
import { findWholeReturn, type WholeReturn } from '../../../db/read/whole-returns.ts';
import { getWorkingDraft } from '../../../db/read/working-drafts.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { figureKey } from '../../domain/kpi-return/figure.ts';
import { type Side, sideOf } from '../../domain/kpi-return/side-of.ts';
import type { Services } from '../../services.ts';

/** A question about a figure, with the figure as it was sent and as the draft has it now. */
export interface QueryFacts {
	readonly whole: WholeReturn;
	readonly query: QueryRow;
	/** Null where the question is about the narrative. */
	readonly asSent: number | null;
	/** As typed in the draft. */
	readonly now: string;
	readonly side: Side;
}

/** Null where the return or the query is absent or out of scope. */
export async function showQuery(
	services: Services,
	actor: Actor,
	scope: Scope,
	returnId: string,
	queryId: string,
): Promise<QueryFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const whole = await findWholeReturn(reader, scope, today, returnId);
		const query = whole?.queries.find(({ id }) => id === queryId);
		if (whole === null || query === undefined) return null;
		const key = query.box === null ? '' : figureKey(query.box);
		const sent = (await getSubmittedFigures(reader, scope, [query.submissionId])).get(query.submissionId);
		const draft = await getWorkingDraft(reader, scope, whole);
		return {
			whole,
			query,
			asSent: sent?.get(key)?.value ?? null,
			now: draft.typed.get(key) ?? '',
			side: sideOf(whole.kpiReturn, actor),
		};
	});
}
