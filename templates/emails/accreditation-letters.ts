import { listWords } from '../../app/domain/text/list-words.ts';
import { type Addressee, type Letter, letter } from './letter.ts';

export interface AccreditationNamed {
	readonly provider: string;
	readonly programme: string;
	readonly standard: string;
	/** Its last day, or the day of the withdrawal, in words. */
	readonly day: string;
	/** Names of the areas in which nobody new could start afterwards. */
	readonly areas: readonly string[];
	readonly link: string;
}

const GO_ON = 'People who have already started carry on: nobody in the middle of a programme is stopped.';

const stops = (areas: readonly string[], could: string): string =>
	areas.length === 0 ? 'No area’s new starts depend on it.' : `${could} in ${listWords(areas)}. ${GO_ON}`;

/** To the commissioner’s officers and the provider, 60 and 14 days before. `left` in words: "42 days". */
export const accreditationExpiresLetter = (
	to: Addressee,
	{ provider, programme, standard, day, areas, link }: AccreditationNamed,
	left: string,
): Letter =>
	letter(
		'accreditation-expiring',
		to,
		`Accreditation ends on ${day}: ${provider}`,
		[
			`What is recorded of ${provider} with ${standard} on ${programme} ends on ${day}, in ${left}.`,
			stops(areas, 'From the day after, nobody new could start'),
			'When it has been renewed, an officer records the new last day here:',
		],
		link,
	);

/** To the same people once it is over. */
export const accreditationLapsedLetter = (
	to: Addressee,
	{ provider, programme, standard, day, areas, link }: AccreditationNamed,
): Letter =>
	letter(
		'accreditation-lapsed',
		to,
		`Accreditation has lapsed: ${provider}`,
		[
			`What was recorded of ${provider} with ${standard} on ${programme} ended on ${day}.`,
			stops(areas, 'Nobody new can start'),
			'What has lapsed, and what would allow new starts, is here:',
		],
		link,
	);

export const accreditationWithdrawnLetter = (
	to: Addressee,
	{ provider, programme, standard, day, areas, link }: AccreditationNamed,
): Letter =>
	letter(
		'accreditation-withdrawn',
		to,
		`Accreditation withdrawn: ${provider}`,
		[
			`What was recorded of ${provider} with ${standard} on ${programme} is withdrawn from ${day}.`,
			stops(areas, 'From that day nobody new can start'),
			'Read about it here:',
		],
		link,
	);
