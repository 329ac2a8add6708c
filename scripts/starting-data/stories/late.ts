import type { ReturnStory } from '../factories/return-story.ts';
import { draftOf, soleSubmission } from './changes.ts';
import { onDay, type Teller } from './teller.ts';

/** Nothing came by the due day. The officer telephones on the first day overdue, is promised a day, telephones again, and it comes. */
export const late: Teller = ({ period, office, provider }, ordinary): ReturnStory => {
	const officer = office.person('officer');
	const promised = onDay(period, 24, '12:00').slice(0, 10) as typeof period.dueOn;
	const promisedAgain = onDay(period, 28, '12:00').slice(0, 10) as typeof period.dueOn;
	const spokeTo = provider.person('provider-preparer').name;
	return {
		...ordinary,
		draft: {
			...draftOf(ordinary),
			startedAt: onDay(period, 19, '16:20'),
			savedAt: onDay(period, 27, '17:45'),
		},
		submissions: [
			{
				...soleSubmission(ordinary),
				at: onDay(period, 28, '15:05'),
				accepted: { at: onDay(period, 33, '11:15'), by: officer },
			},
		],
		contacts: [
			{
				at: onDay(period, 21, '09:35'),
				by: officer,
				channel: 'telephone',
				spokeTo,
				words:
					'The figures from two areas are still missing because a worker is off sick. Will send it by the day noted.',
				promisedOn: promised,
			},
			{
				at: onDay(period, 25, '09:20'),
				by: officer,
				channel: 'telephone',
				spokeTo,
				words: 'One area has come in, the other is promised for tomorrow. Agreed a last day.',
				promisedOn: promisedAgain,
			},
		],
	};
};
