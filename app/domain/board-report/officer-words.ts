import type { IsoDate } from '../calendar/iso-date.ts';

/**
 * What the officer writes; everything else in a board report comes from data. A blank line starts a new paragraph, a line
 * beginning "- " is a bullet.
 */
export interface OfficerWords {
	readonly purpose: string;
	readonly background: string;
	/** Said after the portal's own account of what changed; empty for nothing to add. */
	readonly whatChanged: string;
	readonly why: string;
	readonly whatIsBeingDone: string;
	/** What the board is asked to decide. */
	readonly recommendation: string;
	readonly financial: string;
	readonly legal: string;
	readonly equality: string;
	/** Name, post, office and how to reach them, one a line. */
	readonly contact: string;
	readonly actions: readonly OfficerAction[];
}

export interface OfficerAction {
	readonly what: string;
	readonly who: string;
	/** Null where no day has been set. */
	readonly by: IsoDate | null;
	/** Said as done in this paper, and not taken over by the next; absent in words kept before 30 November 2026. */
	readonly done?: boolean;
}

export type WordsField = Exclude<keyof OfficerWords, 'actions'>;

/** The most characters a field may hold. The first page must stay one page, and the paper without its appendix eight. */
export const WORD_LIMITS: Readonly<Record<WordsField, number>> = {
	purpose: 300,
	background: 2500,
	whatChanged: 150,
	why: 600,
	whatIsBeingDone: 600,
	recommendation: 300,
	financial: 1200,
	legal: 1200,
	equality: 1200,
	contact: 400,
};

/** Fields that must not be empty when a report is sent for approval. */
export const REQUIRED_WORDS: readonly WordsField[] = [
	'purpose',
	'background',
	'why',
	'whatIsBeingDone',
	'recommendation',
	'financial',
	'legal',
	'equality',
	'contact',
];

export const NO_WORDS: OfficerWords = {
	purpose: '',
	background: '',
	whatChanged: '',
	why: '',
	whatIsBeingDone: '',
	recommendation: '',
	financial: '',
	legal: '',
	equality: '',
	contact: '',
	actions: [],
};

/** Fields longer than they may be, in the order of the form. */
export const wordsTooLong = (words: OfficerWords): readonly WordsField[] =>
	(Object.keys(WORD_LIMITS) as WordsField[]).filter(
		(field) => words[field].trim().length > WORD_LIMITS[field],
	);

/** Required fields that say nothing, in the order of the form. What the paper asks of every board is not needed where each is asked something of its own. */
export const wordsMissing = (
	words: OfficerWords,
	covers: readonly { readonly asked: string }[] = [],
): readonly WordsField[] =>
	REQUIRED_WORDS.filter(
		(field) =>
			words[field].trim() === '' &&
			!(field === 'recommendation' && covers.length > 0 && covers.every(({ asked }) => asked !== '')),
	);
