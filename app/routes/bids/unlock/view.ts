import type { BoxError } from '../../../components/layout/question.ts';
import { triedTooOften } from '../../../domain/access/attempt-limits.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { BidFacts } from '../../../operations/bid/show-bid.ts';
import type { UnlockRefusal } from '../../../operations/bid/unlock-bids.ts';

export const unlockForm = ({ bidId, tender }: BidFacts): Asked => ({
	title: 'Enter the bid code',
	caption: tender.notice.title,
	back: `/bids/${bidId}`,
	intro: [
		'It was shown once, to whoever started your organisation’s first bid for this tender.',
		'The portal does not keep it. Until you sign out, this browser alone can then read what your organisation has written.',
	],
	questions: [
		{
			kind: 'code',
			name: 'code',
			label: 'Bid code',
			hint: 'Five groups of five letters and figures. Dashes and capitals do not matter.',
			width: 20,
			autoComplete: 'off',
		},
	],
	button: { text: 'Unlock the bid' },
});

export const unlockRefusal = (refusal: Worded<UnlockRefusal>): BoxError => ({
	field: 'code',
	message: refusal.code === 'too-many' ? triedTooOften(refusal.waitSeconds) : 'The bid code is not right',
});
