import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { standstillEnd } from '../../app/domain/tender/standstill-words.ts';
import { type Addressee, type Letter, letter } from './letter.ts';
import type { TenderNamed } from './tender-letters.ts';

/** To a bidder, the same to each: how its bid ended stands in the letter, which is read after signing in. */
export const outcomeMail = (to: Addressee, { tender, commissioner, link }: TenderNamed): Letter =>
	letter(
		'tender-decided',
		to,
		`A decision about your bid: ${tender}`,
		[
			`${commissioner} has decided about a lot of the tender “${tender}” for which your organisation bid, and has written you a letter.`,
			'You can read and download it here:',
		],
		link,
	);

/** To a bidder that had been told of a decision. */
export const decisionUndoneMail = (to: Addressee, { tender, commissioner, link }: TenderNamed): Letter =>
	letter(
		'decision-undone',
		to,
		`A decision has been undone: ${tender}`,
		[
			`${commissioner} has undone the decision about a lot of the tender “${tender}” of which you were told, and has written you a letter that says why.`,
			'You can read and download it here:',
		],
		link,
	);

/** To a bidder, once the standstill runs from a notice. */
export const standstillMail = (
	to: Addressee,
	{ tender, commissioner, link }: TenderNamed,
	endsOn: IsoDate,
): Letter =>
	letter(
		'standstill-begun',
		to,
		`The standstill has begun: ${tender}`,
		[
			`${commissioner} has published the award notice for a lot of the tender “${tender}” for which your organisation bid.`,
			standstillEnd(endsOn),
			'You can read more here:',
		],
		link,
	);

/** To an approver of the office, once: a second person decides. */
export const undoingProposedMail = (
	to: Addressee,
	{ tender, link }: Pick<TenderNamed, 'tender' | 'link'>,
	proposer: string,
): Letter =>
	letter(
		'undoing-to-decide',
		to,
		`Decide whether a decision is undone: ${tender}`,
		[
			`${proposer} proposes that the decision about a lot of the tender “${tender}” is undone. Until another person has decided, nothing more can be done with it.`,
			'You can read why, and decide, here:',
		],
		link,
	);

/** To whoever proposed it. */
export const undoingDecidedMail = (
	to: Addressee,
	{ tender, link }: Pick<TenderNamed, 'tender' | 'link'>,
	isUndone: boolean,
): Letter =>
	letter(
		'undoing-decided',
		to,
		`${isUndone ? 'The decision has been undone' : 'The decision stands'}: ${tender}`,
		[
			isUndone
				? `The decision about a lot of the tender “${tender}” has been undone, as you proposed. The lot will be decided again.`
				: `You proposed that the decision about a lot of the tender “${tender}” is undone. Another person has decided that it stands.`,
			'You can read more here:',
		],
		link,
	);

/** To the office: somebody challenges a decision. */
export const challengeMail = (
	to: Addressee,
	{ tender, link }: Pick<TenderNamed, 'tender' | 'link'>,
	what: 'letter' | 'claim' | 'suspends' | 'ended',
): Letter =>
	letter(
		'tender-challenged',
		to,
		`${{ letter: 'A letter of challenge', claim: 'A claim has been issued', suspends: 'A claim suspends the agreement', ended: 'A claim has ended' }[what]}: ${tender}`,
		[
			{
				letter: `A letter that challenges a decision about the tender “${tender}” has been recorded. It suspends nothing.`,
				claim: `A claim about a decision in the tender “${tender}” has been recorded as issued. It suspends nothing until the office has been notified of it.`,
				suspends: `A claim about a decision in the tender “${tender}” has been issued and notified. Until it has ended or is lifted, no agreement for the lot may be drafted, approved, sent or accepted.`,
				ended: `A claim about a decision in the tender “${tender}” has been recorded as ended or lifted.`,
			}[what],
			'You can read what has been recorded here:',
		],
		link,
	);
