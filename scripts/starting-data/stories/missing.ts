import { londonDay } from '../../../app/domain/calendar/london.ts';
import { type ReturnStory, UNTOUCHED } from '../factories/return-story.ts';
import { onDay, type Teller } from './teller.ts';

/** It never came. What was promised stands in the log, and every figure that would rest on it says that it is missing. */
export const missing: Teller = ({ period, office, provider }): ReturnStory => {
	const officer = office.person('officer');
	return {
		...UNTOUCHED,
		contacts: [
			{
				at: onDay(period, 21, '09:40'),
				by: officer,
				channel: 'telephone',
				spokeTo: provider.person('provider-certifier').name,
				words:
					'All staff work from home and cannot reach the paper records. Will try to have the figures in two weeks.',
				promisedOn: londonDay(onDay(period, 31, '12:00')),
			},
			{
				at: onDay(period, 32, '10:15'),
				by: officer,
				channel: 'telephone',
				spokeTo: 'Nobody: a message was left',
				words: 'No answer. Left a message and sent an email.',
				promisedOn: null,
			},
			{
				at: onDay(period, 45, '14:00'),
				by: office.person('officer', 1),
				channel: 'in-person',
				spokeTo: provider.person('provider-certifier').name,
				words:
					'The records of the quarter cannot be put together any more. Agreed to start again from the next quarter.',
				promisedOn: null,
			},
		],
	};
};
