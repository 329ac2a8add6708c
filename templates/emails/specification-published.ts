import { type Addressee, type Letter, letter } from './letter.ts';

export interface SpecificationNamed {
	readonly programme: string;
	/** The commissioning body's name. */
	readonly commissioner: string;
	readonly number: number;
	/** "October to December 2017". */
	readonly from: string;
	/** Whole address of the page to open. */
	readonly link: string;
}

/** To the providers' people: what returns ask changes from a period on. */
export const specificationPublishedLetter = (to: Addressee, about: SpecificationNamed): Letter =>
	letter(
		'specification-published',
		to,
		`Service specification, version ${about.number}: ${about.programme}`,
		[
			`${about.commissioner} has published version ${about.number} of the service specification of ${about.programme}. It applies to returns from ${about.from} on.`,
			about.number === 1
				? 'You can read here what your returns will ask, and how each KPI is judged:'
				: 'You can read here what your returns will ask, how each KPI is judged, and what has changed. If you have begun a return for that period, what you have filled in is kept; look at it again before it is certified:',
		],
		about.link,
	);
