import type { BoxError } from '../../../components/layout/question.ts';
import { only, type TableView, words } from '../../../components/layout/record-view.ts';
import { DECLARATIONS, type Declaration } from '../../../domain/bid/bid-content.ts';
import type { SubmissionRefusal } from '../../../domain/bid/decide-bid.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BidFacts } from '../../../operations/bid/show-bid.ts';
import type { BidHeading } from '../../../operations/bid/show-bid-heading.ts';
import { addressOfPart, askedParts } from '../asked-part.ts';
import { addressOfFile, writtenFiles } from '../files-view.ts';
import { problemWords } from '../problem-words.ts';
import { keyRefusal, type WritingRefusal } from '../refusal-words.ts';
import { writeSize } from '../size-words.ts';

const DECLARED: Readonly<Record<Declaration, string>> = {
	authorised: 'I am allowed to submit this bid for my organisation, and it stands by it.',
	'no-collusion':
		'We have agreed nothing about this bid with anybody else who bids, and have told nobody our prices.',
	true: 'What the bid says is true and complete as far as we know.',
};

const NO_MORE = 'This tender no longer takes bids.';
const titleOf = (wasSubmitted: boolean): string => (wasSubmitted ? 'Submit the bid again' : 'Submit the bid');

export function submitForm(bid: BidFacts): Asked {
	const { bidId, tender, isOpen, submissions, rowVersion, written } = bid;
	const problems = written === null ? [] : problemWords(bid.problems, askedParts(bid));
	const ready = isOpen && problems.length === 0;
	return {
		title: titleOf(submissions.length > 0),
		caption: tender.notice.title,
		back: `/bids/${bidId}`,
		intro: isOpen
			? [
					`Bids close on ${writeInstant(tender.closesAt)}, London time. What counts is the instant at which the portal has received the bid.`,
					submissions.length === 0
						? 'You can replace it until then.'
						: 'It takes the place of the bid that was received before.',
				]
			: [],
		inset: isOpen ? [] : [NO_MORE],
		blocks: [
			...only(
				isOpen && problems.length > 0,
				{ kind: 'heading', text: 'What is missing' },
				{
					kind: 'list',
					items: problems.map(({ key, message }) => ({ text: message, href: addressOfPart(bidId, key) })),
				},
			),
			...only(isOpen && written !== null, { kind: 'table', table: attachedTable(bid) }),
		],
		questions: ready
			? [
					{
						kind: 'some-of',
						name: 'declarations',
						label: 'I declare for my organisation',
						choices: DECLARATIONS.map((value) => ({ value, text: DECLARED[value] })),
					},
				]
			: [],
		version: rowVersion,
		button: ready ? { text: titleOf(submissions.length > 0) } : null,
	};
}

const attachedTable = (bid: BidFacts): TableView => ({
	id: 'attached',
	caption: 'Files that are part of it',
	large: true,
	columns: [words('Part'), words('File'), words('Size')],
	rows: askedParts(bid).flatMap(({ key, title }) =>
		writtenFiles(bid, key).map((file) => ({
			key: file.part,
			cells: [title, { text: file.name, href: addressOfFile(bid.bidId, file) }, writeSize(file.size)],
		})),
	),
	empty: 'No file is attached.',
});

/** Of whoever came too late. */
export const lateForm = ({ bidId, tenderTitle, rowVersion, wasSubmitted }: BidHeading): Asked => ({
	title: titleOf(wasSubmitted),
	caption: tenderTitle,
	back: `/bids/${bidId}`,
	inset: [NO_MORE],
	questions: [],
	version: rowVersion,
	button: null,
});

export function submissionRefusal(
	refusal: SubmissionRefusal | WritingRefusal,
	bid: BidFacts,
): BoxError | readonly BoxError[] {
	return refusal.code === 'problems'
		? problemWords(refusal.problems, askedParts(bid)).map(({ message }) => ({ field: '', message }))
		: keyRefusal(refusal, bid);
}
