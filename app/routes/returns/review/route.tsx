import type { AcceptSectionRefusal } from '../../../domain/kpi-return/decide-accept-section.ts';
import type { AcceptRefusal } from '../../../domain/kpi-return/decide-acceptance.ts';
import type { Result } from '../../../domain/result.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import { differenceLine } from '../../../domain/unit/difference-words.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { acceptReturn } from '../../../operations/kpi-return/accept-return.ts';
import { acceptSection } from '../../../operations/kpi-return/accept-section.ts';
import { showReview } from '../../../operations/kpi-return/show-review.ts';
import { listReturnDifferences } from '../../../operations/unit/list-return-differences.ts';
import { acceptanceRefusal } from './acceptance-refusal.ts';
import { parseReview } from './form.ts';
import { reviewForm, reviewView } from './view.ts';

type Accepted = Result<unknown, AcceptRefusal | AcceptSectionRefusal | { readonly code: 'not-found' }>;

const form = formRoute('return.review', {
	about: async (g) => {
		const facts = found(await showReview(g.services, g.scope, g.params.id ?? ''));
		const differences = await listReturnDifferences(g.services, g.scope, facts.whole.row.id);
		return { facts, differences: differences.map(differenceLine), personId: g.actor.personId };
	},
	ask: reviewForm,
	parse: parseReview,
	act: async (
		g,
		{ commandId },
		{ accepts, submission, breaks, knowing },
		{ facts: { whole } },
	): Promise<Accepted> => {
		const command = { commandId, returnId: whole.row.id, submission };
		return accepts === 'return'
			? acceptReturn(g.services, g.actor, g.scope, { ...command, whole: true, knowing: knowing ? breaks : 0 })
			: acceptSection(g.services, g.actor, g.scope, { ...command, section: accepts });
	},
	refused: acceptanceRefusal,
	showsAnew: ['another-submission', 'breaks-unseen'],
	done: (_accepted, { facts: { whole } }, { accepts }) =>
		accepts === 'return'
			? {
					notice: 'The return has been accepted, and the provider has been told.',
					to: `/returns/${whole.row.id}`,
				}
			: {
					notice: `${SECTION_LABELS[accepts]} has been accepted.`,
					to: `/returns/${whole.row.id}/review`,
				},
	view: reviewView,
});

export const loader = form.loader;
export const action = form.action;
export { ReviewRoute as default } from './page.tsx';
