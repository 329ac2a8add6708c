import { londonTime } from '../../../../domain/calendar/london.ts';
import { writeTime } from '../../../../domain/calendar/write-date.ts';
import { readForm } from '../../../../http/form.ts';
import { guarded } from '../../../../http/guarded.ts';
import { notFound, redirectTo } from '../../../../http/replies.ts';
import { takeApart } from '../../../../http/sent-form.ts';
import { keepScoreDraft } from '../../../../operations/evaluation/keep-score-draft.ts';
import { tenderPath } from '../../tender-words.ts';
import { parseScoreDraft } from '../form.ts';
import { scoreDraftRefusal, TOO_MUCH } from './words.ts';

export const loader = guarded('bid.score', async ({ params }) => {
	const [tender = '', lot = '', bid = '', question = ''] = [
		params.tender,
		params.lot,
		params.bid,
		params.question,
	].map((part) => encodeURIComponent(part ?? ''));
	return redirectTo(`${tenderPath({ slug: tender })}/lots/${lot}/bids/${bid}/score/${question}`);
});

/** What the page of a score sends by itself a little after the last key: kept for the evaluator alone, and counted as nothing. */
export const action = guarded('bid.score', async (g) => {
	const { sent, typed } = takeApart(await readForm(g.request));
	const parsed = parseScoreDraft(typed);
	if (!parsed.ok) return Response.json({ said: TOO_MUCH }, { status: 422 });
	const { score, reason } = parsed.command;
	const done = await keepScoreDraft(g.services, g.actor, g.scope, {
		commandId: sent.commandId,
		expectedVersion: sent.expectedVersion,
		nobodyNamed: sent.nobodyNamed,
		slug: g.params.tender ?? '',
		lotId: g.params.lot ?? '',
		submissionId: g.params.bid ?? '',
		questionId: g.params.question ?? '',
		score,
		reason,
	});
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		return Response.json({ said: scoreDraftRefusal(done.refusal) }, { status: 422 });
	}
	return Response.json({
		savedAt: writeTime(londonTime(g.services.clock.businessNow())),
		fields: { expectedVersion: String(done.value.version), commandId: g.services.ids.next() },
	});
});
