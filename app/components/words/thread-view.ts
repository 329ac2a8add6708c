import { writeInstant } from '../../domain/calendar/write-date.ts';
import { fieldId } from '../govuk/field-id.ts';

interface Thread {
	readonly id: string;
	readonly state: 'open' | 'answered' | 'resolved';
	readonly messages: readonly {
		readonly id: string;
		readonly at: Parameters<typeof writeInstant>[0];
		readonly byName: string;
		readonly byOrganisationName: string;
		readonly words: string;
	}[];
}

/** Question and answers, oldest first. */
export interface ThreadView {
	readonly id: string;
	readonly href: string;
	readonly state: 'open' | 'answered' | 'resolved';
	readonly messages: readonly {
		readonly key: string;
		readonly who: string;
		readonly when: string;
		readonly words: string;
	}[];
}

export const threadView = ({ id, state, messages }: Thread, returnId: string): ThreadView => ({
	id: fieldId(`query|${id}`),
	href: `/returns/${returnId}/queries/${id}`,
	state,
	messages: messages.map(({ id: key, at, byName, byOrganisationName, words }) => ({
		key,
		who: `${byName}, ${byOrganisationName}`,
		when: writeInstant(at),
		words,
	})),
});
