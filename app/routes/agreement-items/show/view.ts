import { type RecordView, recordOf, words } from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { ITEM_KIND_WORDS } from '../../../domain/grant/agreement-item.ts';
import type { ItemShown } from '../../../operations/agreement-item/show-item.ts';
import { itemFacts } from '../item-facts.ts';
import { STANDING_TAGS } from '../item-table.ts';

const STEP_WORDS = {
	opened: 'Opened',
	noted: 'Note',
	changed: 'Changed',
	closed: 'Closed',
	'opened-again': 'Opened again',
} as const;

interface ItemMay {
	readonly edit: boolean;
	readonly note: boolean;
}

export const itemView = (shown: ItemShown, may: ItemMay): RecordView => {
	const { item, standing } = shown;
	return recordOf({
		title: item.title,
		caption: `${ITEM_KIND_WORDS[item.kind]}, ${item.agreementTitle}`,
		back: { href: `/agreements/${item.agreementId}/items`, text: 'Back' },
		tag: STANDING_TAGS[standing],
		intro: item.detail === '' ? [] : [item.detail],
		facts: itemFacts(shown),
		actions: actionsOf(shown, may),
		tables: [history(shown)],
	});
};

function actionsOf({ item }: ItemShown, may: ItemMay) {
	const base = `/agreements/${item.agreementId}/items/${item.id}`;
	return [
		...(may.note ? [{ href: `${base}/note`, text: 'Add a note' }] : []),
		...(may.edit && item.closedOn === null
			? [{ href: `${base}/change`, text: 'Change owner, day or level' }]
			: []),
		...(may.edit
			? [{ href: `${base}/end`, text: item.closedOn === null ? 'Close it' : 'Open it again' }]
			: []),
	].map((action) => ({ ...action, as: 'secondary' as const }));
}

const history = ({ steps }: ItemShown) => ({
	id: 'history',
	caption: 'Its history, which stays as it was written',
	columns: [words('What'), words('When'), words('Who'), words('Words')],
	rows: steps.map((step, index) => ({
		key: String(index),
		cells: [
			STEP_WORDS[step.kind],
			writeInstant(step.at),
			`${step.personName}, ${step.organisationName}`,
			step.words,
		],
	})),
	empty: 'Nothing has been written yet.',
});
