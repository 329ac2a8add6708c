import type { IsoDate } from '../calendar/iso-date.ts';
import { mayStart, type StartFacts, type StartRefusal } from '../grant/may-start.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type Order, type WrongStateRefusal, wrongState } from './order.ts';
import { checkWords, type WordsRefusal } from './words.ts';

export type AnswerRefusal =
	| WrongStateRefusal
	| { readonly code: 'start-in-the-past' }
	| { readonly code: 'may-not-start'; readonly refusal: StartRefusal }
	| WordsRefusal;

export type ProviderAnswer =
	| { readonly answer: 'confirm'; readonly startsOn: IsoDate }
	| { readonly answer: 'decline'; readonly words: string };
export type AnswerDecided =
	| { readonly state: 'confirmed'; readonly startsOn: IsoDate; readonly words: '' }
	| { readonly state: 'declined'; readonly words: string };

/** The provider confirms a start date (of a block: the day from which it may be drawn on), or declines with a reason. */
export function decideAnswer(
	order: Order,
	answer: ProviderAnswer,
	start: StartFacts,
	today: IsoDate,
): Result<AnswerDecided, AnswerRefusal> {
	if (order.standing.state !== 'placed') return refused(wrongState(order));
	if (answer.answer === 'decline') {
		const words = checkWords(answer.words);
		return words.ok ? accepted({ state: 'declined', words: words.value }) : words;
	}
	if (answer.startsOn < today) return refused({ code: 'start-in-the-past' });
	const may = mayStart(start, answer.startsOn);
	return may.ok
		? accepted({ state: 'confirmed', startsOn: answer.startsOn, words: '' })
		: refused({ code: 'may-not-start', refusal: may.refusal });
}
