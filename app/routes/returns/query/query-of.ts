import { mayDo } from '../../../domain/access/policy.ts';
import { found, type SignedIn } from '../../../http/guarded.ts';
import { showQuery } from '../../../operations/kpi-return/show-query.ts';
import { type QueryRefusal, type QueryView, queryView } from './view.ts';

export const queryIds = ({ params }: SignedIn) => ({
	returnId: params.id ?? '',
	queryId: params.query ?? '',
});

export const queryPath = ({ params }: SignedIn): `/${string}` =>
	`/returns/${encodeURIComponent(params.id ?? '')}/queries/${encodeURIComponent(params.query ?? '')}`;

/** The question and its thread, as this person sees them; a 404 where there is none. */
export async function viewOfQuery(
	g: SignedIn,
	typed = '',
	refusal: QueryRefusal | null = null,
): Promise<QueryView> {
	const { returnId, queryId } = queryIds(g);
	const facts = found(await showQuery(g.services, g.actor, g.scope, returnId, queryId));
	const may = { answer: mayDo(g.actor, 'return.answer-query'), review: mayDo(g.actor, 'return.review') };
	return queryView(facts, may, g.services.ids.next(), typed, refusal);
}
