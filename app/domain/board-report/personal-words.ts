import { looksPersonal, type PersonalDetail } from '../text/looks-personal.ts';
import { type OfficerWords, WORD_LIMITS, type WordsField } from './officer-words.ts';

export interface PersonalWords {
	readonly field: WordsField | 'actions';
	readonly details: readonly PersonalDetail[];
}

/** Where an officer's words seem to say who somebody is. The contact is meant to name a person and is not looked at. */
export function personalWords(words: OfficerWords): readonly PersonalWords[] {
	const fields = (Object.keys(WORD_LIMITS) as WordsField[]).filter((field) => field !== 'contact');
	const looked = [
		...fields.map((field) => ({ field, details: looksPersonal(words[field]) })),
		{
			field: 'actions' as const,
			details: looksPersonal(words.actions.map(({ what, who }) => `${what}\n${who}`).join('\n')),
		},
	];
	return looked.filter(({ details }) => details.length > 0);
}
