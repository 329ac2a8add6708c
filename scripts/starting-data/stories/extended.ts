import { londonDay } from '../../../app/domain/calendar/london.ts';
import type { ReturnStory } from '../factories/return-story.ts';
import { soleSubmission } from './changes.ts';
import { onDay, type Teller } from './teller.ts';

/** A later day was asked for in time and agreed, and it was kept. The original day stands beside it. */
export const extended: Teller = ({ period, office, provider }, ordinary): ReturnStory => {
	const officer = office.person('officer', 1);
	return {
		...ordinary,
		submissions: [
			{
				...soleSubmission(ordinary),
				at: onDay(period, 27, '14:40'),
				accepted: { at: onDay(period, 31, '10:00'), by: officer },
			},
		],
		extensions: [
			{
				agreedAt: onDay(period, 17, '11:05'),
				agreedBy: officer,
				agreedWith: provider.person('provider-certifier'),
				newDueOn: londonDay(onDay(period, 28, '12:00')),
				reason: 'The service moves to a new case recording system in the week in which the return is due.',
			},
		],
		contacts: [
			{
				at: onDay(period, 16, '15:30'),
				by: officer,
				channel: 'email',
				spokeTo: provider.person('provider-certifier').name,
				words: 'Asked for eight more working days because of the move to a new recording system.',
				promisedOn: null,
			},
		],
	};
};
