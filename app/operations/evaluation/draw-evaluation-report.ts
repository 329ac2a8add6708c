import { listEvaluationReportFacts } from '../../../db/read/evaluation-report-facts.ts';
import { findTender } from '../../../db/read/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { buildEvaluationReport } from '../../domain/evaluation/report/build-evaluation-report.ts';
import { seesBids } from '../../domain/evaluation/sees-bids.ts';
import { safeFileName } from '../../domain/text/safe-file-name.ts';
import type { Services } from '../../services.ts';

export interface EvaluationReportDrawn {
	readonly bytes: Uint8Array;
	readonly name: string;
}

/** The evaluation report of a lot: a draft from the ranking on, whole once its award has been approved. Null when absent, out of scope, too early, or for whoever has declared a conflict in the lot. */
export async function drawEvaluationReport(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ slug, lotId }: { readonly slug: string; readonly lotId: string },
): Promise<EvaluationReportDrawn | null> {
	if (scope.kind !== 'office' || !mayDo(actor, 'opened-bid.view')) return null;
	const today = londonDay(services.clock.businessNow());
	const demonstration = services.config.mode === 'demonstration';
	const facts = await services.db.snapshot(async (reader) => {
		const tender = await findTender(reader, scope, today, slug);
		const lots =
			tender === null ? [] : await listEvaluationReportFacts(reader, tender, { today, demonstration });
		return lots.find(({ lot }) => lot.lotId === lotId) ?? null;
	});
	if (facts === null || !seesBids(actor, facts)) return null;
	const report = buildEvaluationReport(facts);
	if (report === null) return null;
	const { bytes } = await services.drawing.drawEvaluationReport(report);
	return { bytes, name: safeFileName(`Evaluation report ${report.subtitle}`, 'pdf') };
}
