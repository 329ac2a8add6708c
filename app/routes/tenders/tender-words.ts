import type { CellView } from '../../components/layout/record-view.ts';
import { noBankHolidaysWords } from '../../domain/calendar/bank-holidays.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { TenderStepRefusal } from '../../domain/tender/decide-tender-step.ts';
import { FEWEST_OPENERS } from '../../domain/tender/decide-tender-step.ts';
import {
	FEWEST_DAYS_FOR_BIDS,
	type NoticeProblem,
	type TimetableEntry,
} from '../../domain/tender/problems-of-notice.ts';
import type { TenderNotice } from '../../domain/tender/tender-notice.ts';
import {
	hasOpened,
	isBeforeClosing,
	type TenderState,
	type TenderStep,
} from '../../domain/tender/tender-state.ts';
import type { FramesRefusal } from '../../http/form-of.ts';

export const tenderPath = ({ slug }: { readonly slug: string }): `/${string}` => `/tenders/${slug}`;

const STATES: Readonly<Record<Exclude<TenderState, 'published'>, string>> = {
	draft: 'Being written',
	'awaiting-approval': 'Waiting for approval',
	withdrawn: 'Withdrawn',
	cancelled: 'Cancelled',
};

export const stateWords = (
	{
		state,
		closesAt,
		notice,
	}: {
		readonly state: TenderState;
		readonly closesAt: Instant;
		readonly notice: Pick<TenderNotice, 'opensOn'>;
	},
	now: Instant,
): string => {
	if (state !== 'published') return STATES[state];
	if (!isBeforeClosing(closesAt, now)) return 'Closed';
	return hasOpened(notice.opensOn, londonDay(now)) ? 'Open for bids' : 'Coming';
};

export const STEP_WORDS: Readonly<Record<TenderStep['kind'], string>> = {
	started: 'Begun',
	edited: 'Changed',
	'put-forward': 'Put forward for approval',
	'sent-back': 'Sent back',
	published: 'Approved and published',
	withdrawn: 'Withdrawn',
	cancelled: 'Cancelled',
};

export const ENTRIES: Readonly<Record<TimetableEntry, string>> = {
	'questions-close': 'the day on which questions close',
	answers: 'the day of the answers',
	closing: 'the closing day',
	evaluation: 'the end of the evaluation',
	award: 'the day of the award',
	start: 'the first day of the work',
	end: 'the last day of the work',
};

/** What is wrong with a notice, and the page on which it is put right. */
export function noticeProblem(
	problem: NoticeProblem,
	notice: TenderNotice,
): { readonly words: string; readonly page: string } {
	switch (problem.code) {
		case 'no-description':
			return { words: 'Say what is being bought', page: 'details' };
		case 'no-route-reasons':
			return { words: 'Say why it is a grant call or a procurement', page: 'details' };
		case 'no-subsidy-answers':
			return { words: 'Answer the questions about subsidy control', page: 'law' };
		case 'no-vat-answers':
			return { words: 'Answer the question about VAT', page: 'law' };
		case 'supply-for-a-grant':
			return {
				words:
					'You say that something is supplied in return, so this is not a grant call. Change one of the answers',
				page: 'law',
			};
		case 'no-value':
			return { words: 'Enter what it is worth', page: 'details' };
		case 'no-find-a-tender':
			return { words: 'Enter the number and time of the notice on Find a Tender', page: 'details' };
		case 'no-lots':
			return { words: 'Add a lot', page: 'lots/add' };
		case 'no-price-items':
			return {
				words: `Enter the places or the budget lines of the lot “${notice.lots.find(({ lotId }) => lotId === problem.lotId)?.title ?? ''}”`,
				page: `lots/${problem.lotId}/change`,
			};
		case 'no-budget':
			return {
				words: `Enter the budget of the lot “${notice.lots.find(({ lotId }) => lotId === problem.lotId)?.title ?? ''}”: quality alone is scored`,
				page: `lots/${problem.lotId}/change`,
			};
		case 'formula-and-weight':
			return {
				words:
					notice.priceWeight === 0
						? 'The price has a weight of 0, so choose “Quality only”, or give it a weight'
						: 'Quality alone is scored, so the price must have a weight of 0',
				page: 'price',
			};
		case 'no-questions':
			return { words: 'Add a question', page: 'questions/add' };
		case 'weight-of-nothing':
			return { words: 'Give every question a weight', page: `questions/${problem.questionId}` };
		case 'no-word-limit':
			return { words: 'Give every question a limit of words', page: `questions/${problem.questionId}` };
		case 'weights':
			return { words: `The weights must add up to 100. They add up to ${problem.total}`, page: 'price' };
		case 'out-of-order':
			return {
				words: `${sentence(ENTRIES[problem.later])} comes before ${ENTRIES[problem.earlier]}`,
				page: 'timetable',
			};
		case 'no-bank-holidays':
			return { words: noBankHolidaysWords(problem.year), page: 'timetable' };
		case 'too-short':
			return {
				words: `Bidders need ${FEWEST_DAYS_FOR_BIDS} days: bids close on ${writeDay(problem.earliest)} at the earliest`,
				page: 'timetable',
			};
	}
}

export const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

export const problemLinks = (
	problems: readonly NoticeProblem[],
	tender: { readonly slug: string; readonly notice: TenderNotice },
): readonly CellView[] =>
	problems.map((problem) => {
		const { words, page } = noticeProblem(problem, tender.notice);
		return { text: words, href: `${tenderPath(tender)}/${page}` };
	});

export function stepRefusal(
	refusal: Exclude<TenderStepRefusal, FramesRefusal>,
	notice: TenderNotice,
): readonly { readonly field: string; readonly message: string }[] {
	switch (refusal.code) {
		case 'wrong-state':
			return [
				{ field: '', message: 'This cannot be done now: the tender has moved on since you opened this page' },
			];
		case 'approver-worked-on-it':
			return [
				{
					field: '',
					message:
						'You, or somebody of your name or address, wrote a part of this tender, so somebody else must publish it',
				},
			];
		case 'no-words':
			return [{ field: 'words', message: 'Enter the reason' }];
		case 'award-stands':
			return [
				{
					field: '',
					message:
						'A lot of this tender has been awarded. Undo its award first; where its agreement has been accepted, the tender cannot be cancelled any more',
				},
			];
		case 'problems':
			return refusal.problems.map((problem) => ({
				field: '',
				message: noticeProblem(problem, notice).words,
			}));
		case 'too-few-openers':
			return [
				{
					field: '',
					message: `${FEWEST_OPENERS} bid openers must be named and have enrolled. There ${refusal.openers === 1 ? 'is' : 'are'} ${refusal.openers}`,
				},
			];
	}
}
