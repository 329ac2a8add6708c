import type { ReturnStory } from '../factories/return-story.ts';
import { soleSubmission } from './changes.ts';
import { onDay, type Teller } from './teller.ts';

/** The return came in time and the officer's review did not: it was accepted weeks after its ten working days. */
export const reviewedLate: Teller = ({ period, office }, ordinary): ReturnStory => ({
	...ordinary,
	submissions: [
		{
			...soleSubmission(ordinary),
			at: onDay(period, 12, '14:20'),
			accepted: { at: onDay(period, 36, '16:40'), by: office.person('officer') },
		},
	],
});
