import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { looksPersonal, type PersonalDetail } from '../text/looks-personal.ts';
import { namesIn } from '../text/names-in.ts';
import type { TenderState } from './tender-state.ts';

/** Words that would tell who asked, or might. */
export type TellingWords =
	| { readonly code: 'names-somebody'; readonly names: readonly string[] }
	| { readonly code: 'looks-personal'; readonly found: readonly PersonalDetail[] };

export type AskingRefusal =
	| { readonly code: 'not-open' }
	/** At or after the instant at which questions close. */
	| { readonly code: 'too-late'; readonly closesAt: Instant };
export type AskRefusal = AskingRefusal | { readonly code: 'no-words' } | TellingWords;

export interface Asking {
	readonly state: TenderState;
	readonly questionsCloseAt: Instant;
}

/** Whether a question may be asked at this instant. */
export function decideAsking(
	{ state, questionsCloseAt }: Asking,
	at: Instant,
): Result<'open', AskingRefusal> {
	if (state !== 'published') return refused({ code: 'not-open' });
	return at < questionsCloseAt ? accepted('open') : refused({ code: 'too-late', closesAt: questionsCloseAt });
}

/** What is written, and what in it could tell of somebody. */
export interface Wording {
	readonly words: string;
	/** Names that must not stand in it. */
	readonly names: readonly string[];
	/** The writer has checked what looks as if it told of a person. */
	readonly nobodyNamed: boolean;
}

/** Words that neither name a provider nor somebody of the asker's. */
export function decideQuestion(asking: Asking, wording: Wording, at: Instant): Result<'asked', AskRefusal> {
	const open = decideAsking(asking, at);
	if (!open.ok) return open;
	if (wording.words.trim() === '') return refused({ code: 'no-words' });
	const telling = tellingWords(wording);
	return telling === null ? accepted('asked') : refused(telling);
}

export type AnswerRefusal =
	| { readonly code: 'not-open' }
	| { readonly code: 'already-answered' }
	| { readonly code: 'no-words' }
	| TellingWords;

/** The names are those of every provider, whoever asked: or being refused would tell the officer who bids. */
export function decideAnswer(
	{ state, isAnswered }: { readonly state: TenderState; readonly isAnswered: boolean },
	{
		question,
		answer,
		...wording
	}: Omit<Wording, 'words'> & { readonly question: string; readonly answer: string },
): Result<'answered', AnswerRefusal> {
	if (state !== 'published') return refused({ code: 'not-open' });
	if (isAnswered) return refused({ code: 'already-answered' });
	if (question.trim() === '' || answer.trim() === '') return refused({ code: 'no-words' });
	const telling = tellingWords({ ...wording, words: `${question}\n${answer}` });
	return telling === null ? accepted('answered') : refused(telling);
}

function tellingWords({ words, names, nobodyNamed }: Wording): TellingWords | null {
	const named = namesIn(words, names);
	if (named.length > 0) return { code: 'names-somebody', names: named };
	const found = nobodyNamed ? [] : looksPersonal(words);
	return found.length > 0 ? { code: 'looks-personal', found } : null;
}

/** Not answered, and the day for answers has passed. */
export const isAnswerOverdue = (isAnswered: boolean, answersBy: IsoDate, today: IsoDate): boolean =>
	!isAnswered && today > answersBy;
