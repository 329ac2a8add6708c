import type { Question } from '../../../components/layout/question.ts';
import type { CellView, RecordBlock } from '../../../components/layout/record-view.ts';
import { countWords } from '../../../domain/bid/bid-content.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { RequirementKind } from '../../../domain/tender/tender-notice.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import type { Asked, Instead } from '../../../http/form-of.ts';
import type { BidFacts } from '../../../operations/bid/show-bid.ts';
import { type AskedPart, type WrittenPart, writtenOf } from '../asked-part.ts';
import { filesBlocks } from '../files-view.ts';
import { boxOf, meetsBox, shownBox } from './form.ts';
import { savedFacts, savedPrices, savedValues } from './saved-view.ts';

export function partForm(bid: BidFacts, part: AskedPart): Asked {
	const written = writtenOf(bid, part.key);
	const total = part.kind === 'price' && written !== null ? savedPrices(part.prices, written) : null;
	return {
		title: part.title,
		caption: bid.tender.notice.title,
		back: `/bids/${bid.bidId}`,
		intro: introOf(part),
		inset:
			bid.submissions.length === 0
				? []
				: ['This bid has been submitted. What you save here is not part of it until it is submitted again.'],
		...(total === null ? {} : { facts: [{ key: 'Total as it is saved', value: total }] }),
		questions: questionsOf(part, written),
		...(written === null
			? { suggested: suggestedFor(part), stored: {} }
			: { stored: savedValues(part, written) }),
		version: written?.version ?? 0,
		button: { text: 'Save' },
		below: filesBlocks(bid, part.key),
	};
}

function introOf(part: AskedPart): readonly CellView[] {
	switch (part.kind) {
		case 'requirements':
			return part.requirements.length === 0
				? ['Nothing is required beyond the service specification. Save this page as it is.']
				: ['Each of these is passed or failed. A bid that does not meet one of them cannot win.'];
		case 'answer':
			return [[{ strong: 'What a good answer shows:' }, { written: part.question.criterion }]];
		case 'levels':
			return [
				'What you promise becomes the agreement’s target if you win. You may promise what the specification asks, or more.',
			];
		case 'price':
			return [
				part.prices.some(({ units }) => units !== null)
					? 'Enter the price of one place, without VAT. Bids are compared by the total over all the lot’s places.'
					: 'Enter the cost of each line of the budget, without VAT. If a line costs nothing, enter 0.',
				...(part.budgetPence === null ? [] : [`The total may be ${writePounds(part.budgetPence)} at most.`]),
				'Your prices are sealed apart from the rest, and stay sealed until quality has been scored.',
			];
	}
}

function questionsOf(part: AskedPart, written: WrittenPart | null): readonly Question[] {
	switch (part.kind) {
		case 'requirements':
			return part.requirements.map(({ requirementId, asks, kind }) => ({
				kind: 'one-of',
				name: meetsBox(requirementId),
				label: asks,
				choices: [
					{
						value: 'yes',
						text: 'We meet it',
						asks: {
							kind: 'long-text',
							name: shownBox(requirementId),
							label: 'What shows it?',
							hint: SHOWN_HINTS[kind],
							rows: 4,
						},
					},
					{ value: 'no', text: 'We do not meet it' },
				],
			}));
		case 'answer': {
			const { wordLimit } = part.question;
			const limit = `At most ${plural(wordLimit, 'word')}, and ${part.question.weight} of 100 of the score.`;
			const saved = written !== null && 'words' in written.content ? countWords(written.content.words) : 0;
			const hint = saved === 0 ? limit : `${limit} ${plural(saved, 'word')} saved so far.`;
			return [{ kind: 'long-text', name: 'words', label: 'Your answer', hint, rows: 20 }];
		}
		case 'levels':
			return part.levels.map(({ kpiKey, name, asked }) => ({
				kind: 'text',
				name: boxOf(kpiKey),
				label: name,
				hint: `The specification asks for ${asked}%.`,
				suffix: '%',
				width: 3,
				inputMode: 'numeric',
			}));
		case 'price':
			return part.prices.map(({ itemId, label, units }) => ({
				kind: 'text',
				name: boxOf(itemId),
				label,
				...(units === null ? {} : { hint: `The price of one place, of ${writeCount(units)}.` }),
				prefix: '£',
				width: 10,
				inputMode: 'decimal',
			}));
	}
}

const SHOWN_HINTS: Readonly<Record<RequirementKind, string>> = {
	respect:
		'Your accreditation and its dates, the decision to work towards it, or how your work keeps to the principles.',
	insurance: 'Your insurer, the cover and the day on which it ends.',
	safeguarding: 'The date of your policy, and who answers for it.',
	other: 'The evidence, and where the office can check it.',
};

/** Most promise what is asked. */
const suggestedFor = (part: AskedPart) =>
	part.kind === 'levels'
		? Object.fromEntries(part.levels.map(({ kpiKey, asked }) => [boxOf(kpiKey), [String(asked)]]))
		: {};

/** After closing: what was written, to be read. */
export function partRead(bid: BidFacts, part: AskedPart): Instead {
	const written = writtenOf(bid, part.key);
	const blocks: readonly RecordBlock[] =
		written === null
			? [{ kind: 'words', text: 'Nothing was written here.' }]
			: [{ kind: 'facts', rows: savedFacts(part, written) }];
	const { closesAt } = bid.tender;
	return {
		status: 200,
		instead: {
			title: part.title,
			caption: bid.tender.notice.title,
			back: { href: `/bids/${bid.bidId}`, text: 'Your bid' },
			narrow: true,
			blocks: [
				{
					kind: 'inset',
					lines: [
						bid.tender.state === 'cancelled'
							? 'The tender has been cancelled. Nothing can be changed.'
							: `Bids closed on ${writeInstant(closesAt)}. Nothing can be changed.`,
						...(bid.changedSince.includes(part.key)
							? ['This was changed after the latest submission, which does not include the change.']
							: []),
					],
				},
				...blocks,
				...filesBlocks(bid, part.key),
			],
		},
	};
}
