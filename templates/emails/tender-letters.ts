import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { writeInstant } from '../../app/domain/calendar/write-date.ts';
import { mendTooFew, WHY_TOO_FEW, whoIsLeft } from '../../app/domain/tender/openers-left-words.ts';
import { type Addressee, type Letter, letter } from './letter.ts';

export interface TenderNamed {
	readonly tender: string;
	readonly commissioner: string;
	/** Address of the page to open. */
	readonly link: string;
}

/** To whoever is interested, bids or has asked, the same to each: it says neither what was asked nor by whom. */
export const clarificationAnsweredLetter = (to: Addressee, about: TenderNamed): Letter =>
	letter(
		'clarification-answered',
		to,
		`A question has been answered: ${about.tender}`,
		[
			`${about.commissioner} has answered a question that a bidder asked about the tender “${about.tender}”. Everybody who has shown interest, bids or has asked a question gets this letter.`,
			'Read the question and the answer here:',
		],
		about.link,
	);

/** To whoever is interested or has begun a bid. What was changed stands on the tender's page, side by side with what was. */
export const tenderAmendedLetter = (
	to: Addressee,
	about: TenderNamed & { readonly closesAt: Instant },
	asksAgain: boolean,
): Letter =>
	letter(
		'tender-amended',
		to,
		`${asksAgain ? 'Tender amended' : 'Timetable changed'}: ${about.tender}`,
		[
			`${about.commissioner} has ${asksAgain ? 'amended the tender' : 'changed the timetable of the tender'} “${about.tender}”. Bids close on ${writeInstant(about.closesAt)}.`,
			asksAgain
				? 'A bid that you have submitted must be confirmed or submitted again before bids close, or it lapses and is not opened.'
				: 'A bid that you have submitted stays as it is.',
			'You can read what has changed here:',
		],
		about.link,
	);

/** To the same. Why stands on the tender's page, as it is published. */
export const tenderCancelledLetter = (to: Addressee, about: TenderNamed): Letter =>
	letter(
		'tender-cancelled',
		to,
		`Tender cancelled: ${about.tender}`,
		[
			`${about.commissioner} has cancelled the tender “${about.tender}”. It no longer takes bids, and no bid for it is opened.`,
			'You can read the reason here:',
		],
		about.link,
	);

/** To those who submitted a bid before an amendment and did not confirm it. */
export const bidLapsedLetters = (
	told: readonly Addressee[],
	{
		notice: { title },
		closesAt,
	}: { readonly notice: { readonly title: string }; readonly closesAt: Instant },
	origin: string,
): readonly Letter[] =>
	told.map((to) =>
		letter(
			'bid-lapsed',
			to,
			`Bid lapsed: ${title}`,
			[
				`Your organisation’s bid for “${title}” was not confirmed after the tender was amended, and bids closed on ${writeInstant(closesAt)}. It has lapsed and has not been opened.`,
				'You can read your bid here:',
			],
			`${origin}/bids`,
		),
	);

/** To the office, while the tender can still be amended. `left`: names of those who could open the bids. */
export const tooFewOpenersLetter = (
	to: Addressee,
	about: Pick<TenderNamed, 'tender' | 'link'> & {
		readonly closesAt: Instant;
		readonly left: readonly string[];
	},
): Letter =>
	letter(
		'openers-too-few',
		to,
		`Too few people can open the bids: ${about.tender}`,
		[
			`The bids for the tender “${about.tender}” could not be opened as things stand. ${whoIsLeft(about.left)} ${WHY_TOO_FEW}`,
			`Bids close on ${writeInstant(about.closesAt)}. Until then the deadline can be extended.`,
			...mendTooFew(false, about.left.length),
			'The tender’s page says who is named:',
		],
		about.link,
	);
