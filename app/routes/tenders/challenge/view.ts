import type { BoxError } from '../../../components/layout/question.ts';
import type { ChallengeRefusal } from '../../../domain/evaluation/decide-challenge.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { decisionPath } from '../award-words.ts';

export const challengeForm = (shown: LotShown): Asked => ({
	title: 'Record a challenge',
	caption: shown.lot.lot.title,
	back: decisionPath(shown),
	intro: [
		'A letter is recorded and suspends nothing. A claim that has been issued, and of which the office has been notified, suspends entering into the agreement until another person records that it has ended.',
	],
	questions: [
		{
			kind: 'one-of',
			name: 'kind',
			label: 'What is it?',
			choices: [
				{ value: 'letter', text: 'A letter' },
				{
					value: 'claim',
					text: 'A claim that has been issued',
					asks: {
						kind: 'day',
						name: 'notifiedOn',
						label: 'When was the office notified of it?',
						hint: 'Leave this empty if it has not been notified yet',
					},
				},
			],
		},
		{ kind: 'text', name: 'from', label: 'Who challenges the decision?', hint: 'The organisation’s name' },
		{ kind: 'day', name: 'madeOn', label: 'When was the letter written, or the claim issued?' },
		{ kind: 'long-text', name: 'words', label: 'What does it say?', rows: 5 },
	],
	button: { text: 'Record it' },
});

export function challengeRefusal(refusal: ChallengeRefusal): BoxError {
	switch (refusal.code) {
		case 'no-from':
			return { field: 'from', message: 'Enter who challenges the decision' };
		case 'no-words':
			return { field: 'words', message: 'Enter what it says' };
		case 'in-the-future':
			return { field: 'madeOn.day', message: 'The days must be today or in the past' };
		case 'notified-before-issued':
			return {
				field: 'notifiedOn.day',
				message: 'The notification must be on the day on which the claim was issued, or after it',
			};
	}
}
