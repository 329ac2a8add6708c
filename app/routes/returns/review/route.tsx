import { useView } from '../../../components/layout/view-context.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import { differenceLine } from '../../../domain/unit/difference-words.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { acceptReturn } from '../../../operations/kpi-return/accept-return.ts';
import { acceptSection } from '../../../operations/kpi-return/accept-section.ts';
import { showReview } from '../../../operations/kpi-return/show-review.ts';
import { listReturnDifferences } from '../../../operations/unit/list-return-differences.ts';
import { parseReview, type ReviewForm } from './form.ts';
import { ReviewPage } from './page.tsx';
import { refusedAcceptance } from './refused.ts';
import { type ReviewView, reviewView } from './view.ts';

const title = 'Review the return';
const idOf = ({ params }: SignedIn): string => params.id ?? '';
const factsOf = async (g: SignedIn) => found(await showReview(g.services, g.scope, idOf(g)));
const differencesOf = async (g: SignedIn) =>
	(await listReturnDifferences(g.services, g.scope, idOf(g))).map(differenceLine);

export const loader = guarded('return.review', async (g) =>
	page(g, {
		title,
		view: reviewView(await factsOf(g), g.actor.personId, g.services.ids.next(), await differencesOf(g)),
	}),
);

const accept = (g: SignedIn, { commandId, submission, section }: ReviewForm) =>
	section === null
		? acceptReturn(g.services, g.actor, g.scope, { commandId, returnId: idOf(g), submission, whole: true })
		: acceptSection(g.services, g.actor, g.scope, { commandId, returnId: idOf(g), section, submission });

export const action = guarded('return.review', async (g) => {
	const form = parseReview(await readForm(g.request));
	const done = await accept(g, form);
	if (done.ok) {
		await tellNext(
			g,
			form.section === null
				? 'The return has been accepted, and the provider has been told.'
				: `${SECTION_LABELS[form.section]} has been accepted.`,
		);
		return redirectTo(form.section === null ? `/returns/${idOf(g)}` : `/returns/${idOf(g)}/review`);
	}
	if (done.refusal.code === 'not-found') return found(null);
	const view = reviewView(
		await factsOf(g),
		g.actor.personId,
		g.services.ids.next(),
		await differencesOf(g),
		refusedAcceptance(done.refusal),
	);
	return page(g, { title, status: 422, view });
});

export default function ReviewRoute() {
	return <ReviewPage view={useView<ReviewView>()} />;
}
