import { fieldId } from '../../../components/govuk/field-id.ts';
import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { badRequest, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { raiseQuery } from '../../../operations/kpi-return/raise-query.ts';
import { showReview } from '../../../operations/kpi-return/show-review.ts';
import { ReasonPage, type ReasonView } from '../reason-page.tsx';
import { parseQuestion } from './form.ts';
import { type About, askView } from './view.ts';

function aboutOf({ request }: SignedIn): About {
	const search = new URL(request.url).searchParams;
	const box = search.get('box');
	return box === null
		? { kind: 'narrative', question: search.get('question') ?? '' }
		: { kind: 'figure', box };
}

const factsOf = async (g: SignedIn) => found(await showReview(g.services, g.scope, g.params.id ?? ''));

export const loader = guarded('return.review', async (g) => {
	const view = found(askView(await factsOf(g), aboutOf(g), { commandId: g.services.ids.next() }));
	return page(g, { title: view.heading, view });
});

export const action = guarded('return.review', async (g) => {
	const returnId = g.params.id ?? '';
	const about = aboutOf(g);
	const parsed = parseQuestion(await readForm(g.request));
	if (!parsed.ok) throw badRequest('The form could not be read. Go back and try again.');
	const { commandId, reason, submission } = parsed.command;
	const done = await raiseQuery(g.services, g.actor, g.scope, {
		commandId,
		returnId,
		about,
		words: reason,
		submission,
	});
	if (done.ok) {
		await tellNext(g, 'Your question has been sent, and the provider has been told.');
		return redirectTo(
			`/returns/${returnId}/review#${fieldId(about.kind === 'figure' ? `row|${about.box}` : `row|${about.question}`)}`,
		);
	}
	if (done.refusal.code === 'not-found' || done.refusal.code === 'no-such-subject') return found(null);
	const view = found(askView(await factsOf(g), about, { commandId, typed: reason, refusal: done.refusal }));
	return page(g, { title: view.heading, status: 422, view });
});

export default function AskRoute() {
	return <ReasonPage view={useView<ReasonView>()} />;
}
