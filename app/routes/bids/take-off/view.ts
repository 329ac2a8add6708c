import { fileIdOf, partOfKey } from '../../../domain/bid/bid-files.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BidFacts } from '../../../operations/bid/show-bid.ts';
import { addressOfPart } from '../asked-part.ts';
import { writeSize } from '../size-words.ts';

/** Null where no such file is attached, or not any more. */
export function takeOffForm(bid: BidFacts, fileId: string): Asked | null {
	const file = bid.files.find(({ part, isWritten }) => isWritten && fileIdOf(part) === fileId);
	if (file === undefined) return null;
	return {
		title: 'Take the file off the bid',
		caption: bid.tender.notice.title,
		back: addressOfPart(bid.bidId, partOfKey(file.part)),
		inset: [
			...(bid.isOpen ? [] : ['This tender no longer takes bids.']),
			...(bid.isOpen && bid.submissions.length > 0
				? ['What you have submitted stays as it is until the bid is submitted again.']
				: []),
		],
		facts: [
			{ key: 'File', value: file.name },
			{ key: 'Size', value: writeSize(file.size) },
		],
		questions: [],
		button: bid.isOpen ? { text: 'Take the file off', isWarning: true } : null,
	};
}
