import type { KpiReturn, ReturnQuery } from './kpi-return.ts';
import type { ReturnClosed, ReturnEvent, SectionWasSaved } from './return-event.ts';
import { changedSinceSubmission } from './under-review.ts';

/** The return after what happened. */
export function evolveReturn(state: KpiReturn, event: ReturnEvent): KpiReturn {
	switch (event.type) {
		case 'return-started':
			return { ...state, state: 'draft' };
		case 'section-saved':
			return withSection(state, event);
		case 'marked-ready':
			return { ...state, state: 'ready-to-certify' };
		case 'sent-back-to-draft':
		case 'taken-back':
			return { ...state, state: isUnresolved(state) ? 'queried' : 'draft' };
		case 'return-submitted': {
			const { submission, at, personId, acceptancesKept } = event;
			return {
				...state,
				state: 'submitted',
				latest: {
					number: submission,
					submittedAt: at,
					certifiedBy: personId,
					acceptedSections: acceptancesKept,
				},
			};
		}
		case 'figure-queried':
			return {
				...state,
				state: 'queried',
				queries: [...state.queries, { queryId: event.queryId, subject: event.subject, state: 'open' }],
			};
		case 'query-answered':
			return withQuery(state, event.queryId, 'answered');
		case 'query-asked-again':
			return { ...withQuery(state, event.queryId, 'open'), state: 'queried' };
		case 'query-resolved':
			return resolved(withQuery(state, event.queryId, 'resolved'));
		case 'section-accepted':
			return withAcceptedSections(state, [event.section]);
		case 'return-accepted':
			return {
				...event.resolves.reduce(
					(each, queryId) => withQuery(each, queryId, 'resolved'),
					withAcceptedSections(state, event.sections),
				),
				state: 'accepted',
				authoritative: event.submission,
			};
		case 'return-reopened':
			return { ...state, state: 'draft' };
		case 'return-closed':
			return closed(state, event);
		case 'return-opened-again':
			return { ...state, state: state.closed?.before ?? state.state, closed: null };
		case 'extension-agreed':
			return {
				...state,
				extensions: [...state.extensions, { agreedAt: event.at, newDueOn: event.newDueOn }],
			};
		case 'contact-logged':
			return state;
	}
}

/** It keeps where it stood. */
const closed = (state: KpiReturn, { at, why, words }: ReturnClosed): KpiReturn =>
	state.state === 'closed'
		? state
		: { ...state, state: 'closed', closed: { at, why, words, before: state.state } };

const isUnresolved = ({ queries }: KpiReturn): boolean => queries.some((query) => query.state !== 'resolved');

function withSection(
	state: KpiReturn,
	{ section, version, at, personId, sentFrom }: SectionWasSaved,
): KpiReturn {
	const preparerIds = state.preparerIds.includes(personId)
		? state.preparerIds
		: [...state.preparerIds, personId];
	const others = state.sections.filter((each) => each.section !== section);
	return {
		...state,
		preparerIds,
		sections: [...others, { section, version, savedAt: at, savedBy: personId, sentFrom }],
	};
}

const withQuery = (state: KpiReturn, queryId: string, to: ReturnQuery['state']): KpiReturn => ({
	...state,
	queries: state.queries.map((query) => (query.queryId === queryId ? { ...query, state: to } : query)),
});

/** With the last query resolved and nothing changed since, what was submitted is under review again. */
const resolved = (state: KpiReturn): KpiReturn =>
	state.state === 'queried' && !isUnresolved(state) && !changedSinceSubmission(state)
		? { ...state, state: 'submitted' }
		: state;

const withAcceptedSections = (
	state: KpiReturn,
	sections: readonly (typeof state.asked)[number][],
): KpiReturn =>
	state.latest === null
		? state
		: {
				...state,
				latest: { ...state.latest, acceptedSections: [...state.latest.acceptedSections, ...sections] },
			};
