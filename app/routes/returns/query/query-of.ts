import { mayDo } from '../../../domain/access/policy.ts';
import { found, type SignedIn } from '../../../http/guarded.ts';
import { type QueryFacts, showQuery } from '../../../operations/kpi-return/show-query.ts';

export interface QueryShown extends QueryFacts {
	readonly may: { readonly answer: boolean; readonly review: boolean };
}

export const queryPath = ({ params }: Pick<SignedIn, 'params'>): `/${string}` =>
	`/returns/${encodeURIComponent(params.id ?? '')}/queries/${encodeURIComponent(params.query ?? '')}`;

/** The question and its thread, as this person sees them; a 404 where there is none. */
export async function queryOfAddress(g: SignedIn): Promise<QueryShown> {
	const { id = '', query = '' } = g.params;
	const facts = found(await showQuery(g.services, g.actor, g.scope, id, query));
	return {
		...facts,
		may: { answer: mayDo(g.actor, 'return.answer-query'), review: mayDo(g.actor, 'return.review') },
	};
}
