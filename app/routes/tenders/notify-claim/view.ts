import type { BoxError } from '../../../components/layout/question.ts';
import type { NotifyRefusal } from '../../../domain/evaluation/decide-challenge.ts';
import type { Asked } from '../../../http/form-of.ts';
import { decisionPath } from '../award-words.ts';
import type { ClaimInHand } from '../claim-of-address.ts';
import { claimFacts } from '../claim-words.ts';

export function notifyForm(it: ClaimInHand): Asked {
	const { challenge, shown } = it;
	const may = challenge.kind === 'claim' && challenge.notifiedOn === null && !challenge.hasEnded;
	return {
		title: 'Record that the office was notified of the claim',
		caption: shown.lot.lot.title,
		back: decisionPath(shown),
		intro: may ? ['From then on it suspends entering into the agreement.'] : [],
		inset: may ? [] : ['There is no notification to record.'],
		facts: claimFacts(it),
		questions: may ? [{ kind: 'day', name: 'notifiedOn', label: 'When was the office notified?' }] : [],
		version: challenge.version,
		button: may ? { text: 'Record it' } : null,
	};
}

export function notifyRefusal(refusal: NotifyRefusal): BoxError {
	switch (refusal.code) {
		case 'not-a-claim':
			return { field: '', message: 'This is a letter, which suspends nothing' };
		case 'notified-already':
			return { field: '', message: 'The notification has been recorded already' };
		case 'has-ended':
			return { field: '', message: 'The claim has ended' };
		case 'in-the-future':
			return { field: 'notifiedOn.day', message: 'The day must be today or in the past' };
		case 'notified-before-issued':
			return {
				field: 'notifiedOn.day',
				message: 'The notification must be on the day on which the claim was issued, or after it',
			};
	}
}
