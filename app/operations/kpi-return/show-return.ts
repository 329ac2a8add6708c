import { type ExtensionRow, listExtensions } from '../../../db/read/return-chasing.ts';
import { listPreparers } from '../../../db/read/return-drafts.ts';
import { getReturnLife } from '../../../db/read/return-life.ts';
import { type FigureSource, getDraftSources } from '../../../db/read/return-workbooks.ts';
import { findWholeReturn, type WholeReturn } from '../../../db/read/whole-returns.ts';
import { getWorkingDraft, type WorkingDraft } from '../../../db/read/working-drafts.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Finding } from '../../domain/kpi-return/checks/finding.ts';
import type { Figure } from '../../domain/kpi-return/figure.ts';
import { judgeDraft } from '../../domain/kpi-return/judge-draft.ts';
import { type Side, sideOf } from '../../domain/kpi-return/side-of.ts';
import { type TimelineStep, timelineOfReturn } from '../../domain/kpi-return/timeline-of-return.ts';
import type { Services } from '../../services.ts';

/** A return with its working draft, as far as the reader reaches. */
export interface ReturnFacts {
	readonly whole: WholeReturn;
	readonly draft: WorkingDraft;
	/** What the draft would submit, and all that stands against it. */
	readonly figures: readonly Figure[];
	readonly findings: readonly Finding[];
	/** By `figureKey`: the figures that stand as a workbook said them. */
	readonly sources: ReadonlyMap<string, FigureSource>;
	readonly extensions: readonly ExtensionRow[];
	readonly preparers: readonly {
		readonly id: string;
		readonly name: string;
		readonly organisationId: string;
	}[];
	/** Its life in its order, with the days that are still to come. */
	readonly timeline: readonly TimelineStep[];
	readonly side: Side;
	readonly today: IsoDate;
}

/** Null where the return is absent or out of scope. */
export async function showReturn(
	services: Services,
	actor: Actor,
	scope: Scope,
	id: string,
): Promise<ReturnFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const whole = await findWholeReturn(reader, scope, today, id);
		if (whole === null) return null;
		const draft = await getWorkingDraft(reader, scope, whole);
		const extensions = await listExtensions(reader, [whole.row.id]);
		return {
			whole,
			draft,
			...judgeDraft(draft),
			sources: await getDraftSources(reader, scope, whole.row.id),
			extensions,
			timeline: timelineOfReturn(
				{
					...whole.row,
					...(await getReturnLife(reader, whole.row.id)),
					extensions,
					submissions: whole.submissions,
					queries: whole.queries,
				},
				today,
			),
			preparers: await listPreparers(reader, scope, whole.row.id),
			side: sideOf(whole.kpiReturn, actor),
			today,
		};
	});
}
