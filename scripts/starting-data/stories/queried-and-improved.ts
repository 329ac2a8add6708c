import type { ReturnStory } from '../factories/return-story.ts';
import { boxOf, soleSubmission } from './changes.ts';
import { onDay, type Teller } from './teller.ts';

/** A weak area is queried; the provider says why and what it will do, writes it into the narrative and sends the return again. The quarters after it are better. */
export const queriedAndImproved =
	(area: string): Teller =>
	({ agreement, period, office, provider, answers }, ordinary): ReturnStory => {
		const officer = office.person('officer');
		const certifier = provider.person('provider-certifier');
		const areaId = agreement.areas.find(({ name }) => name === area)?.id ?? null;
		const sent = { ...soleSubmission(ordinary), accepted: null };
		const narrative = {
			...answers.narrative,
			actions: `A worker has moved to ${area}, first attempts are made within three working days, and the team meets the perpetrator service every week until the list is clear.`,
		};
		return {
			...ordinary,
			draft: ordinary.draft === null ? null : { ...ordinary.draft, narrative },
			submissions: [
				{ ...sent, at: onDay(period, 13, '14:15') },
				{
					...sent,
					narrative,
					at: onDay(period, 21, '11:40'),
					accepted: { at: onDay(period, 25, '10:30'), by: officer },
				},
			],
			queries: [
				{
					submission: 1,
					section: 'partners',
					about: boxOf(answers, 'partner-cases-contacted', areaId, period.number - 1),
					state: 'resolved',
					messages: [
						{
							at: onDay(period, 16, '09:30'),
							by: officer,
							words: `Contact in ${area} has been well below the other areas for several quarters. What stands in the way, and what will be done?`,
						},
						{
							at: onDay(period, 19, '16:50'),
							by: certifier,
							words: `One part-time worker covers ${area} and first attempts are made late. We are moving a second worker there from the first of next month.`,
						},
						{
							at: onDay(period, 20, '10:05'),
							by: officer,
							words:
								'Thank you. Please say so under actions, so that the board can read it, and send the return again.',
						},
						{
							at: onDay(period, 21, '09:15'),
							by: certifier,
							words: 'It stands under actions now. The return follows today.',
						},
					],
				},
			],
		};
	};
