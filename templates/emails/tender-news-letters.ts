import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { writeInstant } from '../../app/domain/calendar/write-date.ts';
import { type Addressee, type Letter, letter } from './letter.ts';
import { bidLapsedLetters, type TenderNamed } from './tender-letters.ts';

type Closing = TenderNamed & { readonly closesAt: Instant };

/** To the people of every provider who may bid: it is public, and says nothing of who else was told. */
export const tenderPublishedLetter = (to: Addressee, about: Closing): Letter =>
	letter(
		'tender-published',
		to,
		`New tender: ${about.tender}`,
		[
			`${about.commissioner} has published the tender “${about.tender}”. Bids close on ${writeInstant(about.closesAt)}.`,
			'Say there that you are interested, and you will be told of every change. Read it here:',
		],
		about.link,
	);

/** To the people of a bidder alone: the office does not learn who was told. */
export const tenderClosingSoonLetter = (to: Addressee, about: Closing): Letter =>
	letter(
		'tender-closing-soon',
		to,
		`Bids close soon: ${about.tender}`,
		[
			`Bids for the tender “${about.tender}” close on ${writeInstant(about.closesAt)}. Your organisation has shown interest or begun a bid, and has one that is not submitted.`,
			'A bid that comes later is not accepted, whatever the reason. Go on here:',
		],
		about.link,
	);

/** To the people of those whose bids were opened. */
const bidsOpenedLetter = (to: Addressee, about: TenderNamed): Letter =>
	letter(
		'tender-opened',
		to,
		`Bids have been opened: ${about.tender}`,
		[
			`${about.commissioner} has opened the bids for the tender “${about.tender}”, your organisation’s among them. You will be told when a decision has been made.`,
			'See your bid here:',
		],
		about.link,
	);

/** To the office's officers. */
const bidsToEvaluateLetter = (to: Addressee, about: Pick<TenderNamed, 'tender' | 'link'>): Letter =>
	letter(
		'tender-opened',
		to,
		`Bids have been opened: ${about.tender}`,
		[
			`The bids for the tender “${about.tender}” have been opened by two people.`,
			'What has come, and what is to be done next, is here:',
		],
		about.link,
	);

interface Told {
	readonly commissioner: string;
	readonly officers: readonly Addressee[];
	readonly bidders: readonly Addressee[];
	readonly lapsed: readonly Addressee[];
}

/** To whoever is concerned by the opening of a tender's bids: each bidder learns of its own bid alone. */
export const lettersOfOpening = (
	tender: Parameters<typeof bidLapsedLetters>[1] & { readonly slug: string },
	{ commissioner, officers, bidders, lapsed }: Told,
	origin: string,
): readonly Letter[] => {
	const { title } = tender.notice;
	return [
		...bidders.map((to) => bidsOpenedLetter(to, { tender: title, commissioner, link: `${origin}/bids` })),
		...officers.map((to) =>
			bidsToEvaluateLetter(to, { tender: title, link: `${origin}/tenders/${tender.slug}` }),
		),
		...bidLapsedLetters(lapsed, tender, origin),
	];
};
