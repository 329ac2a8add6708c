import { hasLevel } from '../../../domain/grant/agreement-item.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { AgreementItems } from '../../../operations/agreement-item/list-agreement-items.ts';
import type { ItemShown } from '../../../operations/agreement-item/show-item.ts';
import { keepingQuestions } from '../item-questions.ts';
import { NO_NAMES } from '../words.ts';

export interface ItemToChange extends ItemShown {
	readonly items: AgreementItems;
}

export const changeForm = ({ items, item }: ItemToChange): Asked => ({
	title: 'Change owner, day or level',
	caption: item.title,
	back: `/agreements/${item.agreementId}/items/${item.id}`,
	questions: [
		...keepingQuestions(items).filter(({ name }) => name !== 'level' || hasLevel(item.kind)),
		{ kind: 'long-text', name: 'reason', label: 'Why?', hint: `It stays in the history. ${NO_NAMES}` },
	],
	stored: {
		ownerId: [item.ownerId],
		...dayBoxes('dueOn', item.dueOn),
		...(item.level === null ? {} : { level: [item.level] }),
		...(item.forBoard ? { forBoard: ['yes'] } : {}),
	},
	version: item.version,
	button: { text: 'Save' },
});
