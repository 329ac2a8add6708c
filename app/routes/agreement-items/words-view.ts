import type { Asked } from '../../http/form-of.ts';
import type { ItemShown } from '../../operations/agreement-item/show-item.ts';
import { NO_NAMES } from './words.ts';

interface WordsAsked {
	readonly title: string;
	readonly label: string;
	readonly button: string;
}

/** A page that asks for words and keeps them in the history. */
export const wordsForm = ({ item }: ItemShown, { title, label, button }: WordsAsked): Asked => ({
	title,
	caption: item.title,
	back: `/agreements/${item.agreementId}/items/${item.id}`,
	questions: [{ kind: 'long-text', name: 'words', label, hint: `It cannot be changed later. ${NO_NAMES}` }],
	button: { text: button },
});
