import type { BoxError } from '../../../components/layout/question.ts';
import { versionBlocks } from '../../../components/words/notice-changes.ts';
import type { SubmissionRefusal } from '../../../domain/bid/decide-bid.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BidFacts } from '../../../operations/bid/show-bid.ts';
import type { BidHeading } from '../../../operations/bid/show-bid-heading.ts';
import { addressOfPart, askedParts } from '../asked-part.ts';
import { problemWords } from '../problem-words.ts';
import { keyRefusal, type WritingRefusal } from '../refusal-words.ts';

const TITLE = 'Confirm the bid';
const NOTHING = 'There is nothing to confirm.';

/** What has been amended since the bid was submitted, and one button. */
export function confirmForm(bid: BidFacts): Asked {
	const { bidId, tender, standing, submissions, versions, rowVersion } = bid;
	const under = submissions[0]?.noticeVersion ?? 0;
	const mayConfirm = standing === 'to-confirm';
	return {
		title: TITLE,
		caption: tender.notice.title,
		back: `/bids/${bidId}`,
		intro: mayConfirm
			? [
					`What you submitted is received again as it is, under version ${tender.noticeVersion} of the notice, with a receipt of its own. Until ${writeInstant(tender.closesAt)} you can still replace it.`,
				]
			: [],
		inset: mayConfirm ? [] : [NOTHING],
		blocks: mayConfirm
			? versionBlocks(
					versions.filter(({ number }) => number >= under),
					`/open-tenders/${tender.slug}`,
				)
			: [],
		questions: [],
		version: rowVersion,
		button: mayConfirm ? { text: TITLE } : null,
		wide: true,
	};
}

/** Of whoever came too late. */
export const lateForm = ({ bidId, tenderTitle, rowVersion }: BidHeading): Asked => ({
	title: TITLE,
	caption: tenderTitle,
	back: `/bids/${bidId}`,
	inset: [NOTHING],
	questions: [],
	version: rowVersion,
	button: null,
	wide: true,
});

export function confirmRefusal(
	refusal: SubmissionRefusal | WritingRefusal,
	bid: BidFacts,
): BoxError | readonly BoxError[] {
	return refusal.code === 'problems'
		? problemWords(refusal.problems, askedParts(bid)).map(({ key, message }) => ({
				field: '',
				message: `${message}. Change it and submit the bid again`,
				href: addressOfPart(bid.bidId, key),
			}))
		: keyRefusal(refusal, bid);
}
