import type { BoxError, Question } from '../../components/layout/question.ts';
import type { ItemRefusal } from '../../domain/grant/decide-item.ts';
import { listWords } from '../../domain/text/list-words.ts';

export const STANDING_TAGS = {
	open: { words: 'Open', colour: 'green' },
	overdue: { words: 'Overdue', colour: 'red' },
	closed: { words: 'Closed', colour: 'grey' },
} as const;

/** Asked once something looks like a person's details. */
export const NOBODY_NAMED: Question = {
	kind: 'tick',
	name: 'nobodyNamed',
	label: 'Nothing in these words is about a person on the programme, a partner or a child',
};

export const NO_NAMES =
	'Do not write anything that identifies a person on the programme, a partner or a child.';

type Refusal = Exclude<ItemRefusal, { readonly code: 'looks-personal' }>['code'] | 'changed-meanwhile';

const WORDS: Readonly<Record<Refusal, BoxError>> = {
	'level-missing': { field: 'level', message: 'Select how serious it is' },
	'due-in-the-past': { field: 'dueOn.day', message: 'The day it is due must be today or later' },
	'owner-not-concerned': { field: 'ownerId', message: 'Select who owns it' },
	'words-missing': { field: 'words', message: 'Enter what is to be kept in its history' },
	closed: { field: '', message: 'It has been closed. Open it again first' },
	'not-closed': { field: '', message: 'It is open already' },
	'nothing-changed': {
		field: '',
		message: 'Nothing has been changed. Change the owner, the day, the level or whether it is for the board',
	},
	'changed-meanwhile': {
		field: '',
		message:
			'Somebody else changed this after you opened this page. Nothing you typed is lost: look at what is recorded now, then save again',
	},
};

/** Why it was not saved, at its box; `box` is the one that holds the words. */
export function itemRefusal(
	refusal: ItemRefusal | { readonly code: 'changed-meanwhile' },
	box: string,
): BoxError {
	if (refusal.code !== 'looks-personal') {
		const error = WORDS[refusal.code];
		return error.field === 'words' ? { ...error, field: box } : error;
	}
	const found = listWords([...new Set(refusal.found.map(({ kind, excerpt }) => `“${excerpt}” (${kind})`))]);
	return { field: box, message: `Take out what is about one person, or tick that nobody is named: ${found}` };
}
