import type { SectionKey } from '../../../app/domain/specification/specification.ts';
import type { QueryStory, ReturnStory } from '../factories/return-story.ts';
import { boxOf, miscounted, soleSubmission } from './changes.ts';
import { onDay, type Teller } from './teller.ts';

interface Mistake {
	readonly measure: string;
	readonly section: SectionKey;
	readonly by: number;
	readonly question: string;
	readonly answer: string;
}

/** Sent back twice: each time a figure is queried, found to be wrong and sent again. Every version stays readable; the third is accepted. */
export const returnedTwice =
	(first: Mistake, second: Mistake): Teller =>
	({ period, office, provider, answers }, ordinary): ReturnStory => {
		const officer = office.person('officer', 1);
		const preparer = provider.person('provider-preparer');
		const sent = { ...soleSubmission(ordinary), accepted: null };
		const query = (
			submission: number,
			{ measure, section, question, answer }: Mistake,
			asked: number,
		): QueryStory => ({
			submission,
			section,
			about: boxOf(answers, measure),
			state: 'resolved',
			messages: [
				{ at: onDay(period, asked, '11:10'), by: officer, words: question },
				{ at: onDay(period, asked + 1, '16:25'), by: preparer, words: answer },
			],
		});
		return {
			...ordinary,
			submissions: [
				{
					...sent,
					...miscounted(miscounted(answers, first.measure, first.by), second.measure, second.by),
					at: onDay(period, 14, '15:20'),
				},
				{ ...sent, ...miscounted(answers, second.measure, second.by), at: onDay(period, 20, '10:45') },
				{
					...sent,
					at: onDay(period, 26, '13:30'),
					accepted: { at: onDay(period, 30, '09:50'), by: officer },
				},
			],
			queries: [query(1, first, 17), query(2, second, 23)],
		};
	};
