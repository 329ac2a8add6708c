import type { BankHolidaysRefusal } from '../calendar/bank-holidays.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { regimeOf } from './regime.ts';
import { standstillEndsOn } from './standstill.ts';
import { routeOf, type TenderNotice } from './tender-notice.ts';

export type NoticeProblem =
	| {
			readonly code:
				| 'no-lots'
				| 'no-questions'
				| 'no-description'
				| 'no-route-reasons'
				| 'no-value'
				| 'no-find-a-tender'
				/** Price has a weight and no formula, or a formula and no weight. */
				| 'formula-and-weight'
				| 'no-subsidy-answers'
				| 'no-vat-answers'
				/** A grant for which something is supplied in return. */
				| 'supply-for-a-grant';
	  }
	| { readonly code: 'weights'; readonly total: number }
	| { readonly code: 'weight-of-nothing' | 'no-word-limit'; readonly questionId: string }
	| { readonly code: 'no-price-items' | 'no-budget'; readonly lotId: string }
	| { readonly code: 'out-of-order'; readonly later: TimetableEntry; readonly earlier: TimetableEntry }
	| BankHolidaysRefusal
	/** Fewer days for bids than `FEWEST_DAYS_FOR_BIDS`. */
	| { readonly code: 'too-short'; readonly earliest: IsoDate };

export type TimetableEntry =
	| 'questions-close'
	| 'answers'
	| 'closing'
	| 'evaluation'
	| 'award'
	| 'start'
	| 'end';

/** A decision of ours: light touch prescribes none, and a charity needs four weeks to write a bid. */
export const FEWEST_DAYS_FOR_BIDS = 25;

/** What must be mended before a tender may go forward, be approved and be published on a day. */
export function problemsOfNotice(notice: TenderNotice, today: IsoDate): readonly NoticeProblem[] {
	const { lots, questions, priceWeight, description, route, valuePence } = notice;
	const total = questions.reduce((sum, { weight }) => sum + weight, priceWeight);
	const opensOn = notice.opensOn !== null && notice.opensOn > today ? notice.opensOn : today;
	const earliest = addDays(opensOn, FEWEST_DAYS_FOR_BIDS);
	const says = (when: boolean, ...problems: readonly NoticeProblem[]) => (when ? problems : []);
	return [
		...says(description.trim() === '', { code: 'no-description' }),
		...says(route.reasons.trim() === '', { code: 'no-route-reasons' }),
		...lawProblems(notice),
		...says(valuePence <= 0, { code: 'no-value' }),
		// The legal publication comes first, and what stands here is its copy.
		...says(regimeOf(notice).overThreshold && notice.findATender === null, { code: 'no-find-a-tender' }),
		...says(lots.length === 0, { code: 'no-lots' }),
		...lots
			.filter(({ items, lines }) => items.length + lines.length === 0)
			.map(({ lotId }): NoticeProblem => ({ code: 'no-price-items', lotId })),
		...priceProblems(notice),
		...says(questions.length === 0, { code: 'no-questions' }),
		...questions
			.filter(({ weight }) => weight <= 0)
			.map(({ questionId }): NoticeProblem => ({ code: 'weight-of-nothing', questionId })),
		...questions
			.filter(({ wordLimit }) => wordLimit <= 0)
			.map(({ questionId }): NoticeProblem => ({ code: 'no-word-limit', questionId })),
		...says(total !== 100, { code: 'weights', total }),
		...orderProblems(notice),
		...unknownStandstill(notice),
		...says(londonDay(notice.timetable.closesAt) < earliest, { code: 'too-short', earliest }),
	];
}

/** Where quality alone is scored the price has no weight and every lot a budget; otherwise it has one. */
function priceProblems({ lots, priceFormula, priceWeight }: TenderNotice): readonly NoticeProblem[] {
	const isQualityOnly = priceFormula === 'quality-only';
	return [
		...(isQualityOnly === (priceWeight === 0) ? [] : [{ code: 'formula-and-weight' } as const]),
		...lots
			.filter(({ budgetPence }) => isQualityOnly && budgetPence === null)
			.map(({ lotId }) => ({ code: 'no-budget', lotId }) as const),
	];
}

/** A grant call is asked about subsidy control and VAT, and its answers must not say the opposite of one another. */
function lawProblems({ route, subsidy, vat }: TenderNotice): readonly NoticeProblem[] {
	if (routeOf(route) !== 'grant-call') return [];
	return [
		...(subsidy === null ? [{ code: 'no-subsidy-answers' } as const] : []),
		...(vat === null ? [{ code: 'no-vat-answers' } as const] : []),
		...(vat?.suppliedInReturn ? [{ code: 'supply-for-a-grant' } as const] : []),
	];
}

/** The day of the award begins a standstill, which may need a year of which no bank holidays are known. */
function unknownStandstill(notice: TenderNotice): readonly BankHolidaysRefusal[] {
	const ends = standstillEndsOn(regimeOf(notice).regime, notice.timetable.awardBy);
	return ends.ok ? [] : [ends.refusal];
}

export type OutOfOrder = Extract<NoticeProblem, { readonly code: 'out-of-order' }>;

export function orderProblems({ timetable }: Pick<TenderNotice, 'timetable'>): readonly OutOfOrder[] {
	const { questionsCloseAt, answersBy, closesAt, evaluatedBy, awardBy, startsOn, endsOn } = timetable;
	const days: readonly (readonly [TimetableEntry, string])[] = [
		['questions-close', londonDay(questionsCloseAt)],
		['answers', answersBy],
		['closing', londonDay(closesAt)],
		['evaluation', evaluatedBy],
		['award', awardBy],
		['start', startsOn],
		['end', endsOn],
	];
	return days.flatMap(([later, day], index) => {
		const before = days[index - 1];
		return before !== undefined && day < before[1]
			? [{ code: 'out-of-order', later, earlier: before[0] } as const]
			: [];
	});
}
