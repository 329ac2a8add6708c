import { fieldId } from '../../../components/govuk/field-id.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found, type SignedIn } from '../../../http/guarded.ts';
import { raiseQuery } from '../../../operations/kpi-return/raise-query.ts';
import { showReview } from '../../../operations/kpi-return/show-review.ts';
import { parseQuestion } from './form.ts';
import { type About, askForm, askRefusal } from './view.ts';

function subjectOf({ request }: SignedIn): About {
	const search = new URL(request.url).searchParams;
	const box = search.get('box');
	return box === null
		? { kind: 'narrative', question: search.get('question') ?? '' }
		: { kind: 'figure', box };
}

const form = formRoute('return.review', {
	about: async (g) => ({
		facts: found(await showReview(g.services, g.scope, g.params.id ?? '')),
		subject: subjectOf(g),
	}),
	ask: ({ facts, subject }) => askForm(facts, subject),
	parse: parseQuestion,
	act: (g, { commandId, nobodyNamed }, { reason, submission }, { facts: { whole }, subject }) =>
		raiseQuery(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			returnId: whole.row.id,
			about: subject,
			words: reason,
			submission,
		}),
	refused: askRefusal,
	showsAnew: ['another-submission'],
	done: (_raised, { facts: { whole }, subject }) => {
		const row = fieldId(`row|${subject.kind === 'figure' ? subject.box : subject.question}`);
		return {
			notice: 'Your question has been sent, and the provider has been told.',
			to: `/returns/${whole.row.id}/review#${row}`,
		};
	},
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
