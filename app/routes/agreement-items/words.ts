import type { BoxError } from '../../components/layout/question.ts';
import type { ItemRefusal } from '../../domain/grant/decide-item.ts';
import type { Worded } from '../../http/form-of.ts';

export const NO_NAMES =
	'Do not write anything that identifies a person on the programme, a partner or a child.';

const WORDS: Readonly<Record<Worded<ItemRefusal>['code'], BoxError>> = {
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
};

/** Why it was not saved, at its box; `box` is the one that holds the words. */
export const itemRefusal =
	(box: string) =>
	({ code }: Worded<ItemRefusal>): BoxError => {
		const error = WORDS[code];
		return error.field === 'words' ? { ...error, field: box } : error;
	};
