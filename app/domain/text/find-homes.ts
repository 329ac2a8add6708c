import type { NameFound } from './find-names.ts';

const ALWAYS = 'Street|St|Road|Rd|Avenue|Ave|Lane|Close|Crescent|Terrace|Grove|Gardens|Mews|Croft|Middleway';
/** They end other things too: "3 Crown Court hearings", "12 Sandwell Drive cases". */
const AFTER_A_PREPOSITION = 'Way|Drive|Court|Place|Row|Walk|Hill|Rise|View|Square|Green|Park|House';
const NUMBER = '(?<![\\d£/.,-])(?!(?:19|20)\\d{2} )\\d{1,4}[A-Za-z]?,?';
const STREET = "(?:[A-Z][a-z'’]{1,20} ){1,3}";
const HOUSES = new RegExp(
	`${NUMBER} ${STREET}(?:${ALWAYS})\\b|(?<=\\b(?:at|in|from|to|of|near) )${NUMBER} ${STREET}(?:${AFTER_A_PREPOSITION})\\b(?! [a-z]{1,12}(?:s|ed)\\b)`,
	'g',
);
const FLATS =
	/\b(?:flat|apartment|apt|bedsit) ?(?:no\.? ?)?\d{1,4}[a-z]?\b(?:,? \d{0,4}[a-z]? ?(?:[A-Z][a-z'’]{1,20} ?){1,3})?/gi;
const POSTCODES =
	/\b[A-PR-UWYZ](?:\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d{1,2}|[A-HK-Y]\d[ABEHMNPRVWXY]) {0,2}\d[ABD-HJLNP-UW-Z]{2}\b/g;
const LOWER_POSTCODES = /\b[a-pr-uwyz](?:\d{1,2}|[a-hk-y]\d{1,2}) ?\d[abd-hjlnp-uw-z]{2}\b/g;

/** Where a programme does its work: its address is nobody's. */
const VENUE =
	/\b(?:venues?|halls?|centres?|church|chapel|mosque|gurdwara|temple|library|offices?|hubs?|training|trained|premises|held|hired?|hires|hospital|clinic|college|university|council|met at|meets? at|registered|headquarters|reception|rooms?)\b/i;
const HOME =
	/\b(?:lives?|lived|living|resid\w{1,6}|stays?|staying|stayed|home|flat|house number|above the shop|his|her|their|children|family|he|she|they)\b/i;
const LONGEST_SENTENCE = 200;

/** Addresses where somebody may live: a flat, a house in a street, a postcode. A venue’s are none, unless the sentence speaks of a home. */
export function findHomes(text: string): {
	readonly addresses: readonly NameFound[];
	readonly postcodes: readonly NameFound[];
} {
	const notOfVenues = (find: NameFound): boolean => {
		const before = text.slice(Math.max(0, find.at - LONGEST_SENTENCE), find.at);
		const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
		return !VENUE.test(sentence) || HOME.test(sentence);
	};
	const found = (pattern: RegExp): readonly NameFound[] =>
		[...text.matchAll(pattern)].map((match) => ({ found: match[0], at: match.index }));
	const lower = found(LOWER_POSTCODES).filter((find) => !/(?:1st|2nd|3rd|\dth)$/.test(find.found));
	return {
		addresses: [...found(HOUSES).filter(notOfVenues), ...found(FLATS)],
		postcodes: [...found(POSTCODES), ...lower].filter(notOfVenues),
	};
}
