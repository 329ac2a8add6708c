import { type Addressee, type Letter, letter } from './letter.ts';

interface HandedOver {
	readonly programme: string;
	readonly number: number;
	/** Who handed it over. */
	readonly by: string;
	/** Whole address of the page to open. */
	readonly link: string;
}

/** To the approvers. */
export const specificationToApproveLetter = (to: Addressee, about: HandedOver): Letter =>
	letter(
		'specification-to-approve',
		to,
		`Service specification to approve: ${about.programme}, version ${about.number}`,
		[
			`${about.by} has handed over version ${about.number} of the service specification of ${about.programme} for approval.`,
			'Nobody who worked on it can publish it. You can read it, and publish it or send it back, here:',
		],
		about.link,
	);
