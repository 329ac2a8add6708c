import type { ReturnStory } from '../factories/return-story.ts';
import { miscounted, soleSubmission } from './changes.ts';
import { onDay, type Teller } from './teller.ts';

/** An accepted return turns out to be wrong, is reopened with a reason and sent again: the next board report lists it as a restatement. */
export const reopened =
	(measure: string, by: number, reason: string): Teller =>
	({ period, office, answers }, ordinary): ReturnStory => {
		const officer = office.person('officer');
		const other = office.person('officer', 1);
		const sent = soleSubmission(ordinary);
		return {
			...ordinary,
			submissions: [
				{
					...sent,
					...miscounted(answers, measure, by),
					at: onDay(period, 15, '15:15'),
					accepted: { at: onDay(period, 19, '10:40'), by: officer },
					reopened: { at: onDay(period, 41, '11:00'), by: other, reason },
				},
				{
					...sent,
					at: onDay(period, 44, '14:25'),
					accepted: { at: onDay(period, 47, '09:30'), by: officer },
				},
			],
		};
	};
