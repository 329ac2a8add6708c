import type { ReturnStory } from '../factories/return-story.ts';
import { onDay, type Telling } from './teller.ts';

/** A return sent in good time and accepted within the ten working days. Every third one is certified by the deputy. */
export function ordinaryStory({ period, office, provider, members, answers, random }: Telling): ReturnStory {
	const started = random.whole(1, 5);
	const saved = started + random.whole(2, 6);
	const sent = Math.min(20, saved + random.whole(1, 6));
	const accepted = sent + random.whole(2, 9);
	const preparers = [
		provider.person('provider-preparer', period.number % 2),
		...members.map((member) => member.person('provider-preparer', period.number % 2)),
	];
	const certifier = provider.person(
		period.number % 3 === 0 ? 'provider-deputy-certifier' : 'provider-certifier',
	);
	return {
		state: 'accepted',
		draft: {
			...answers,
			startedAt: onDay(period, started, '09:40'),
			savedAt: onDay(period, saved, '15:10'),
			by: preparers,
			sections: 'all',
			unfinished: [],
		},
		submissions: [
			{
				...answers,
				at: onDay(period, sent, `1${random.whole(1, 6)}:${random.whole(10, 59)}`),
				certifiedBy: certifier,
				accepted: { at: onDay(period, accepted, '10:20'), by: office.person('officer', period.number % 2) },
				sectionsAccepted: [],
				reopened: null,
			},
		],
		queries: [],
		extensions: [],
		contacts: [],
	};
}
