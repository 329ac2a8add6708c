import type { Question } from '../../components/layout/question.ts';
import {
	ITEM_KIND_WORDS,
	ITEM_KINDS,
	ITEM_LEVEL_WORDS,
	ITEM_LEVELS,
} from '../../domain/grant/agreement-item.ts';
import type { AgreementItems } from '../../operations/agreement-item/list-agreement-items.ts';
import { NO_NAMES } from './words.ts';

/** What is asked when one is added. */
export const CONTENT_QUESTIONS: readonly Question[] = [
	{
		kind: 'one-of',
		name: 'kind',
		label: 'What is it?',
		choices: ITEM_KINDS.map((value) => ({ value, text: ITEM_KIND_WORDS[value] })),
	},
	{
		kind: 'text',
		name: 'title',
		label: 'In a few words',
		hint: `It is shown in lists, and in the paper if it is for the board. ${NO_NAMES}`,
	},
	{ kind: 'long-text', name: 'detail', label: 'More about it', hint: NO_NAMES },
];

/** What is asked then, and when it is changed. */
export const keepingQuestions = ({ owners, agreement }: AgreementItems): readonly Question[] => [
	{
		kind: 'one-of-many',
		name: 'ownerId',
		label: 'Who owns it?',
		choices: [
			...owners.map(({ personId, name, isOffice }) => ({
				value: personId,
				text: `${name}, ${isOffice ? agreement.bodyName : agreement.leadName}`,
			})),
		],
	},
	{ kind: 'day', name: 'dueOn', label: 'Due on', hint: 'For a visit, the day it takes place.' },
	{
		kind: 'one-of',
		name: 'level',
		label: 'How serious is it?',
		hint: 'For a risk or an issue.',
		choices: ITEM_LEVELS.map((value) => ({ value, text: ITEM_LEVEL_WORDS[value] })),
	},
	{ kind: 'tick', name: 'forBoard', label: 'For the board: while it is open, the board report lists it' },
];
