import type { FormPageView } from '../../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../../components/layout/question.ts';
import type { ItemShown } from '../../operations/agreement-item/show-item.ts';
import { NO_NAMES, NOBODY_NAMED } from './words.ts';

interface Drawn {
	readonly title: string;
	readonly label: string;
	readonly button: string;
	readonly commandId: string;
	readonly values?: BoxValues;
	readonly errors?: readonly BoxError[];
	/** It is asked whether somebody is named. */
	readonly asks?: boolean;
}

/** A page that asks for words and keeps them in the history. */
export const wordsView = (
	{ item }: ItemShown,
	{ title, label, button, commandId, values = {}, errors = [], asks = false }: Drawn,
): FormPageView => ({
	title,
	caption: item.title,
	back: `/agreements/${item.agreementId}/items/${item.id}`,
	questions: [
		{ kind: 'long-text', name: 'words', label, hint: `It cannot be changed later. ${NO_NAMES}` },
		...(asks ? [NOBODY_NAMED] : []),
	],
	values,
	errors,
	hidden: { commandId, expectedVersion: String(item.version) },
	button: { text: button },
});
