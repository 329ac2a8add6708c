import { type Addressee, type Letter, letter } from './letter.ts';

/** Units that the commissioner moved from one area to another. */
export interface UnitsTransferred {
	readonly intervention: string;
	readonly programme: string;
	readonly from: string;
	readonly to: string;
	readonly commissioner: string;
	/** Address of the page to open. */
	readonly link: string;
}

/** To the provider's people and to the officers of both authorities. The reason stands in the ledger, not in the letter. */
export const unitsTransferredLetter = (to: Addressee, about: UnitsTransferred): Letter =>
	letter(
		'places-moved',
		to,
		`Places moved from ${about.from} to ${about.to}: ${about.programme}`,
		[
			`${about.commissioner} has moved places on ${about.intervention} (${about.programme}) that nobody was using from ${about.from} to ${about.to}, from today.`,
			'Nobody who is on the programme or has a place kept for them is affected. You can see what each area has here:',
		],
		about.link,
	);
