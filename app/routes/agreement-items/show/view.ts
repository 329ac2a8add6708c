import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import {
	ITEM_KIND_WORDS,
	ITEM_LEVEL_WORDS,
	type ItemStanding,
} from '../../../domain/grant/agreement-item.ts';
import type { ItemShown } from '../../../operations/agreement-item/show-item.ts';

export interface ItemView {
	readonly title: string;
	readonly caption: string;
	readonly listHref: string;
	readonly standing: ItemStanding;
	readonly detail: string;
	readonly facts: readonly { readonly key: string; readonly value: string }[];
	readonly steps: readonly {
		readonly key: string;
		readonly what: string;
		readonly who: string;
		readonly when: string;
		readonly words: string;
	}[];
	readonly links: readonly { readonly href: string; readonly text: string }[];
}

const STEP_WORDS = {
	opened: 'Opened',
	noted: 'Note',
	changed: 'Changed',
	closed: 'Closed',
	'opened-again': 'Opened again',
} as const;

export function itemView(
	{ item, standing, steps }: ItemShown,
	may: { readonly edit: boolean; readonly note: boolean },
): ItemView {
	const base = `/agreements/${item.agreementId}/items/${item.id}`;
	return {
		title: item.title,
		caption: `${ITEM_KIND_WORDS[item.kind]}, ${item.agreementTitle}`,
		listHref: `/agreements/${item.agreementId}/items`,
		standing,
		detail: item.detail,
		facts: [
			{ key: 'Owner', value: `${item.ownerName}, ${item.ownerOrganisation}` },
			{ key: item.kind === 'visit' ? 'Day of the visit' : 'Due on', value: writeDay(item.dueOn) },
			...(item.level === null ? [] : [{ key: 'Level', value: ITEM_LEVEL_WORDS[item.level] }]),
			{
				key: 'For the board',
				value: item.forBoard ? 'Yes: while it is open, the board report lists it' : 'No',
			},
			{ key: 'Opened on', value: writeDay(item.openedOn) },
			...(item.closedOn === null ? [] : [{ key: 'Closed on', value: writeDay(item.closedOn) }]),
		],
		steps: steps.map((step, index) => ({
			key: String(index),
			what: STEP_WORDS[step.kind],
			who: `${step.personName}, ${step.organisationName}`,
			when: writeInstant(step.at),
			words: step.words,
		})),
		links: [
			...(may.note ? [{ href: `${base}/note`, text: 'Add a note' }] : []),
			...(may.edit && item.closedOn === null
				? [{ href: `${base}/change`, text: 'Change owner, day or level' }]
				: []),
			...(may.edit
				? [{ href: `${base}/end`, text: item.closedOn === null ? 'Close it' : 'Open it again' }]
				: []),
		],
	};
}
