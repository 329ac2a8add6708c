import { type Account, isOneOf } from '../access/same-person.ts';
import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { plural } from '../text/list-words.ts';
import type { WaitingItem } from '../work/waiting-item.ts';
import { writersOf } from './decide-tender-step.ts';
import type { TenderNotice } from './tender-notice.ts';
import { isBeforeClosing, type TenderState, type TenderStep } from './tender-state.ts';

export interface TenderAtWork {
	readonly slug: string;
	readonly state: TenderState;
	readonly notice: Pick<TenderNotice, 'title' | 'timetable'>;
	readonly closesAt: Instant;
	readonly steps: readonly TenderStep[];
	/** Questions of bidders without an answer. */
	readonly unanswered: number;
	/** Who drafted the amendment that waits; null where none does. */
	readonly amendmentBy: string | null;
}

/** What an officer has to do before bids close: finish the notice, answer what is asked. */
export function officerWorkOnTender(tender: TenderAtWork, now: Instant): readonly WaitingItem[] {
	const { slug, state, notice, closesAt, unanswered } = tender;
	if (state === 'draft')
		return [
			{
				...itemOf(tender, 'draft', 'Finish the tender, then put it forward'),
				href: `/tenders/${slug}`,
				needs: 'tender.edit',
			},
		];
	if (state !== 'published' || unanswered === 0 || !isBeforeClosing(closesAt, now)) return [];
	return [
		{
			...itemOf(tender, 'questions', `Answer ${plural(unanswered, 'question')} about the tender`),
			day: notice.timetable.answersBy,
			href: `/tenders/${slug}`,
			needs: 'clarification.answer',
		},
	];
}

/** What waits for a second person, who wrote none of it. */
export function approverWorkOnTender(
	tender: TenderAtWork,
	by: Account,
	now: Instant,
): readonly WaitingItem[] {
	const { slug, state, closesAt, amendmentBy } = tender;
	if (state === 'awaiting-approval' && !isOneOf(by, writersOf(tender)))
		return [
			{
				...itemOf(tender, 'publication', 'Publish the tender or send it back'),
				href: `/tenders/${slug}/publish`,
				needs: 'tender.publish',
			},
		];
	if (state !== 'published' || amendmentBy === null || amendmentBy === by.personId) return [];
	return isBeforeClosing(closesAt, now)
		? [
				{
					...itemOf(tender, 'amendment', 'Approve or decline the amendment'),
					day: londonDay(closesAt),
					href: `/tenders/${slug}/amendment`,
					needs: 'tender.publish',
				},
			]
		: [];
}

export interface OpeningAtWork {
	/** The opener has a key of their own. */
	readonly enrolled: boolean;
	readonly qualityOpenedAt: Instant | null;
	readonly priceOpenedAt: Instant | null;
	/** The quality of every lot has been locked by two. */
	readonly isLocked: boolean;
}

/** What a named opener has to do: enrol before it is published, open the bids once it has closed, and the prices once quality is locked. */
export function openerWorkOnTender(
	tender: TenderAtWork,
	{ enrolled, qualityOpenedAt, priceOpenedAt, isLocked }: OpeningAtWork,
	now: Instant,
): readonly WaitingItem[] {
	const { slug, state, closesAt, notice } = tender;
	if (!enrolled)
		return state === 'draft' || state === 'awaiting-approval'
			? [
					{
						...itemOf(tender, 'enrol', 'Enrol as a bid opener'),
						href: '/bid-openers/enrol',
						needs: 'opener.enrol',
					},
				]
			: [];
	if (state !== 'published' || isBeforeClosing(closesAt, now)) return [];
	const opening = (what: string, kind: string, day: IsoDate): readonly WaitingItem[] => [
		{ ...itemOf(tender, kind, what), day, href: `/tenders/${slug}/open/${kind}`, needs: 'bids.open' },
	];
	if (qualityOpenedAt === null)
		return opening('Open the bids, with a second opener', 'quality', londonDay(closesAt));
	return priceOpenedAt === null && isLocked
		? opening('Open the prices, with a second opener', 'price', notice.timetable.evaluatedBy)
		: [];
}

const itemOf = (
	{ slug, notice }: TenderAtWork,
	kind: string,
	what: string,
): Omit<WaitingItem, 'href' | 'needs'> => ({
	key: `tender ${slug} ${kind}`,
	what,
	about: notice.title,
	note: '',
	day: null,
});
