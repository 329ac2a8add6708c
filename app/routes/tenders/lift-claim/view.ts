import type { BoxError } from '../../../components/layout/question.ts';
import { areOnePerson } from '../../../domain/access/same-person.ts';
import type { LiftRefusal } from '../../../domain/evaluation/decide-challenge.ts';
import type { Asked } from '../../../http/form-of.ts';
import { decisionPath } from '../award-words.ts';
import type { ClaimInHand } from '../claim-of-address.ts';
import { claimFacts } from '../claim-words.ts';

export function liftForm(it: ClaimInHand): Asked {
	const { challenge, shown } = it;
	const isOwn = areOnePerson(challenge.recordedBy, shown.account);
	const may = challenge.kind === 'claim' && !challenge.hasEnded && !isOwn;
	return {
		title: 'Record that the claim has ended or was lifted',
		caption: shown.lot.lot.title,
		back: decisionPath(shown),
		intro: may ? ['From then on it no longer keeps the agreement from being entered into.'] : [],
		inset: may
			? []
			: [
					isOwn
						? 'You, or somebody of your name or address, recorded it, so somebody else must say that it has ended.'
						: 'There is no claim to end.',
				],
		facts: claimFacts(it),
		questions: may
			? [{ kind: 'long-text', name: 'reason', label: 'How did it end, or why was it lifted?', rows: 4 }]
			: [],
		version: challenge.version,
		button: may ? { text: 'Record that it has ended' } : null,
	};
}

export function liftRefusal(refusal: LiftRefusal): BoxError {
	switch (refusal.code) {
		case 'not-a-claim':
			return { field: '', message: 'This is a letter, which suspends nothing' };
		case 'has-ended':
			return { field: '', message: 'It has been recorded already that the claim has ended' };
		case 'same-person':
			return {
				field: '',
				message:
					'You, or somebody of your name or address, recorded the claim, so somebody else must say that it has ended',
			};
		case 'no-reason':
			return { field: 'reason', message: 'Enter how it ended, or why it was lifted' };
	}
}
