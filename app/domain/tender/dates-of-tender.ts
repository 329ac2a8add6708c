import type { Instant } from '../calendar/iso-date.ts';
import type { PersonalDate } from '../work/personal-date.ts';
import type { TenderNotice } from './tender-notice.ts';
import type { TenderState } from './tender-state.ts';

interface TenderDated {
	readonly slug: string;
	readonly state: TenderState;
	readonly notice: Pick<TenderNotice, 'title' | 'timetable'>;
	readonly closesAt: Instant;
}

/** The dates of a published tender that concern somebody who has this part in it. */
export function datesOfTender(
	{ slug, state, notice, closesAt }: TenderDated,
	part: 'office' | 'bidder' | 'opener' | 'evaluator',
): readonly PersonalDate[] {
	if (state !== 'published') return [];
	const path = part === 'bidder' ? (`/open-tenders/${slug}` as const) : (`/tenders/${slug}` as const);
	const date = (key: string, what: string, at: PersonalDate['at']): PersonalDate => ({
		uid: `tender-${slug}-${key}`,
		title: `${what}: ${notice.title}`,
		at,
		path,
	});
	const { questionsCloseAt, answersBy, evaluatedBy, awardBy } = notice.timetable;
	const closing = date('closing', 'Bids close', closesAt);
	switch (part) {
		case 'opener':
			return [closing];
		case 'evaluator':
			return [date('evaluation', 'Bids are evaluated by', evaluatedBy)];
		case 'bidder':
			return [date('questions', 'Questions close', questionsCloseAt), closing];
		case 'office':
			return [
				date('questions', 'Questions close', questionsCloseAt),
				date('answers', 'Questions are answered by', answersBy),
				closing,
				date('evaluation', 'Bids are evaluated by', evaluatedBy),
				date('award', 'Award by', awardBy),
			];
	}
}
