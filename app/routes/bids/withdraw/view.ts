import type { BoxError } from '../../../components/layout/question.ts';
import type { BidRefusal } from '../../../domain/bid/decide-bid.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BidFacts } from '../../../operations/bid/show-bid.ts';
import { writingRefusal } from '../refusal-words.ts';

export function withdrawForm({ bidId, tender, state, isOpen, rowVersion }: BidFacts): Asked {
	const mayWithdraw = isOpen && state === 'submitted';
	return {
		title: 'Withdraw your bid',
		caption: tender.notice.title,
		back: `/bids/${bidId}`,
		intro: mayWithdraw
			? [
					`It will not be opened and does not count. You can submit it again until bids close on ${writeInstant(tender.closesAt)}.`,
				]
			: [],
		inset: mayWithdraw
			? []
			: [
					isOpen
						? 'There is no submitted bid to withdraw.'
						: 'This tender no longer takes bids, so none can be withdrawn.',
				],
		questions: [],
		version: rowVersion,
		button: mayWithdraw ? { text: 'Withdraw the bid', isWarning: true } : null,
	};
}

export function withdrawRefusal(refusal: BidRefusal | { readonly code: 'not-submitted' }): BoxError {
	return refusal.code === 'not-submitted'
		? { field: '', message: 'There is no submitted bid to withdraw' }
		: writingRefusal(refusal);
}
