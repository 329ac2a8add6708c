import type { BoxError } from '../../../components/layout/question.ts';
import type { Envelope } from '../../../domain/bid/bid-content.ts';
import type { Lot } from '../../../domain/tender/tender-notice.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { GiveSafeShareRefusal, WrongShare } from '../../../operations/tender/give-safe-share.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { notYetWords } from '../not-yet-words.ts';
import { givenWords, openingStands } from '../opening-stands.ts';
import { tenderPath } from '../tender-words.ts';
import { shareBox } from './form.ts';

export function safeShareForm(facts: TenderFacts, kind: Envelope): Asked {
	const { tender } = facts;
	const { may, why, waiting } = openingStands(facts, kind);
	const { lots } = tender.notice;
	return {
		title:
			kind === 'quality'
				? 'Give the safe’s share to open the bids'
				: 'Give the safe’s share to open the prices',
		caption: tender.notice.title,
		back: tenderPath(tender),
		intro: may
			? [
					'Use this when one of the two openers cannot come. A named opener, who must be another person, then gives their own share within half an hour.',
					`On the sheet from the safe, find the ${lots.length === 1 ? 'line' : 'lines'} for “${ENVELOPE[kind]}” and copy each share as it is printed. Spaces and capital letters make no difference.`,
				]
			: [],
		inset: [
			...why,
			...(waiting === null
				? []
				: [
						`${givenWords(waiting)}. The safe’s share takes its place: an opener who has given theirs gives it again after this.`,
					]),
		],
		questions: may
			? lots.map(({ lotId, title }) => ({
					kind: 'long-text',
					rows: 3,
					name: shareBox(lotId),
					label: lots.length === 1 ? 'The share' : `The share of “${title}”`,
					hint: 'It begins with “safe 1”.',
				}))
			: [],
		button: may ? { text: 'Give the safe’s share' } : null,
	};
}

/** As the sheet for the safe names them. */
const ENVELOPE = { quality: 'Quality', price: 'Price' } as const;

export const SHARE_GIVEN =
	'The safe’s share has been given. A named opener now gives theirs, within half an hour';

export function safeShareRefusal(
	refusal: Worded<GiveSafeShareRefusal>,
	lots: readonly Pick<Lot, 'lotId' | 'title'>[],
): BoxError | readonly BoxError[] {
	switch (refusal.code) {
		case 'shares-wrong':
			return refusal.wrong.map((wrong) => ({
				field: shareBox(wrong.lotId),
				message: wrongWords(wrong, lots.find(({ lotId }) => lotId === wrong.lotId)?.title ?? ''),
			}));
		case 'nobody-to-follow':
			return {
				field: '',
				message:
					'No named opener could follow you with a share of their own, so the bids would stay sealed. Ask the organisation’s administrator to give the role back to somebody who is named',
			};
		default:
			return { field: '', message: notYetWords(refusal) };
	}
}

const wrongWords = ({ why }: WrongShare, title: string): string =>
	why === 'mistyped'
		? `The share of “${title}” is not as it was printed. Compare it with the sheet letter by letter`
		: `This is a share of something else. Copy the line for “${title}” of this tender`;
