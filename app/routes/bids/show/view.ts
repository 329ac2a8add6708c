import {
	type ActionView,
	type CellView,
	number,
	only,
	type RecordView,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { BID_TAGS } from '../../../components/words/bid-tags.ts';
import { countWords } from '../../../domain/bid/bid-content.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { listWords, plural } from '../../../domain/text/list-words.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import type { LetterRow } from '../../../operations/award/list-own-letters.ts';
import type { BidFacts } from '../../../operations/bid/show-bid.ts';
import { type AskedPart, addressOfPart, askedParts, type WrittenPart, writtenOf } from '../asked-part.ts';
import { writtenFiles } from '../files-view.ts';
import { toTheMillisecond } from '../time-words.ts';
import { outcomeBlocks } from './outcome-view.ts';

export function bidView(bid: BidFacts, letters: readonly LetterRow[], maySubmit: boolean): RecordView {
	const { tender, lotId, isOpen, written, submissions, standing } = bid;
	const { title, lots } = tender.notice;
	return {
		title: 'Your bid',
		caption: title,
		back: { href: '/bids', text: 'Bids' },
		tag: BID_TAGS[standing],
		blocks: [
			...only(insetOf(bid).length > 0, { kind: 'inset', lines: insetOf(bid) }),
			{
				kind: 'facts',
				rows: [
					{ key: 'Tender', value: { text: title, href: `/open-tenders/${tender.slug}` } },
					{ key: 'Lot', value: lots.find((lot) => lot.lotId === lotId)?.title ?? '' },
					{
						key: isOpen ? 'Bids close' : 'Bids closed',
						value: `${writeInstant(tender.closesAt)}, London time`,
					},
				],
			},
			...outcomeBlocks(bid.bidId, letters),
			{ kind: 'table', table: partsTable(bid) },
			{ kind: 'actions', actions: actionsOf(bid, maySubmit) },
			...only(isOpen && written !== null && !maySubmit, {
				kind: 'words',
				text: 'Somebody who certifies or signs for your organisation submits the bid.',
			}),
			...only(submissions.length > 0, { kind: 'table', table: receivedTable(bid) }),
		],
	};
}

function insetOf(bid: BidFacts): readonly CellView[] {
	const { tender, isOpen, standing, written, changedSince } = bid;
	const changed = askedParts(bid).filter(({ key }) => changedSince.includes(key));
	if (tender.state === 'cancelled') return ['The tender has been cancelled. Its page says why.'];
	if (!isOpen)
		return [
			standing === 'submitted'
				? 'Bids have closed. The latest submission below is your bid.'
				: standing === 'lapsed'
					? 'Bids have closed. The tender was amended after this bid was submitted, and the bid was not confirmed: it has lapsed and does not count.'
					: 'Bids have closed. This bid was not submitted, so it does not count.',
		];
	return [
		...(standing === 'to-confirm'
			? [
					[
						'The tender has been amended since you submitted this bid.',
						{ text: 'Read what has changed', href: `/open-tenders/${tender.slug}#amendments` },
						', then confirm the bid or submit it again before bids close. Otherwise it lapses and does not count.',
					],
				]
			: []),
		...(written === null
			? ['Your bid code has not been entered in this browser, so nothing that is written can be read.']
			: []),
		...(changed.length > 0
			? [
					`Since the latest submission you have changed ${listWords(changed.map(({ title }) => `“${title}”`))}. The change does not count until the bid is submitted again.`,
				]
			: []),
	];
}

const partsTable = (bid: BidFacts): TableView => ({
	id: 'parts',
	caption: 'What the bid consists of',
	large: true,
	columns: [words('Part'), words('State')],
	rows: askedParts(bid).map((part) => ({
		key: part.key,
		cells: [
			bid.written === null ? part.title : { text: part.title, href: addressOfPart(bid.bidId, part.key) },
			bid.written === null ? { tag: 'Locked', colour: 'grey' } : stateOf(bid, part),
		],
	})),
});

function stateOf(bid: BidFacts, part: AskedPart): CellView {
	const written = writtenOf(bid, part.key);
	const files = writtenFiles(bid, part.key).length;
	const says = [
		written === null ? null : progress(part, written),
		files === 0 ? null : plural(files, 'file'),
	].flatMap((each) => each ?? []);
	const state: CellView = written === null ? { tag: 'Not written', colour: 'yellow' } : 'Written';
	return says.length === 0 ? state : { cell: state, below: says.join(', ') };
}

function progress(part: AskedPart, { content }: WrittenPart): string | null {
	if (part.kind === 'answer' && 'words' in content)
		return `${writeCount(countWords(content.words))} of at most ${plural(part.question.wordLimit, 'word')}`;
	if (part.kind === 'requirements' && 'answers' in content)
		return `${content.answers.filter(({ meets }) => meets).length} of ${part.requirements.length} met`;
	if (part.kind === 'price' && 'prices' in content)
		return `${content.prices.length} of ${part.prices.length} prices`;
	return null;
}

function actionsOf(
	{ bidId, isOpen, written, submissions, state, standing }: BidFacts,
	maySubmit: boolean,
): readonly ActionView[] {
	const withdraw: readonly ActionView[] =
		isOpen && maySubmit && state === 'submitted'
			? [{ href: `/bids/${bidId}/withdraw`, text: 'Withdraw the bid', as: 'link' }]
			: [];
	if (written === null)
		return [{ href: `/bids/${bidId}/unlock`, text: 'Enter the bid code', as: 'main' }, ...withdraw];
	if (!isOpen || !maySubmit) return [];
	const text = submissions.length === 0 ? 'Check and submit the bid' : 'Check and submit the bid again';
	const submit = { href: `/bids/${bidId}/submit`, text };
	return standing === 'to-confirm'
		? [
				{ href: `/bids/${bidId}/confirm`, text: 'Confirm the bid as it is', as: 'main' },
				{ ...submit, as: 'secondary' },
				...withdraw,
			]
		: [{ ...submit, as: 'main' }, ...withdraw];
}

const receivedTable = ({ bidId, submissions, versions }: BidFacts): TableView => ({
	id: 'received',
	caption: 'Received',
	large: true,
	columns: [
		number('Submission'),
		words('Received'),
		number('Place among all bids received'),
		words('Commitment'),
		words('Receipt'),
	],
	rows: submissions.map(({ number: of, sequence, receivedAt, commitment, noticeVersion }) => ({
		key: String(of),
		cells: [
			versions.length > 1
				? { cell: String(of), below: `Version ${noticeVersion} of the notice` }
				: String(of),
			{ cell: `${toTheMillisecond(receivedAt)} in London`, below: `${receivedAt} in UTC` },
			writeCount(sequence),
			{ hash: commitment },
			{ text: 'Download', href: `/bids/${bidId}/receipt/${of}`, of: `the receipt of submission ${of}` },
		],
	})),
	says: [
		'The latest submission replaces those before it. The commitment is a digest of all that it says, and gives nothing of it away. Keep the receipt: it shows what was received and when.',
	],
});
