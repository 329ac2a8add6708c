import { type Addressee, type Letter, letter } from './letter.ts';

/** Which agreement's money a letter is about. No sum stands in a letter. */
export interface MoneyNamed {
	/** "Perpetrator work in Dudley (WMPCC-P-1)". */
	readonly agreement: string;
	/** "July to September 2017". */
	readonly months: string;
	readonly provider: string;
	readonly commissioner: string;
	readonly link: string;
}

/** To the commissioner's officers. */
export const claimSubmittedLetter = (
	to: Addressee,
	{ provider, months, agreement, link }: MoneyNamed,
): Letter =>
	letter(
		'claim-submitted',
		to,
		`Claim submitted: ${provider}, ${months}`,
		[`${provider} has claimed what it spent in ${months} (${agreement}).`, 'Agree it or send it back here:'],
		link,
	);

/** To the provider's people who wrote it. */
export const claimReviewedLetter = (
	to: Addressee,
	{ commissioner, months, agreement, link }: MoneyNamed,
	answer: 'agreed' | 'agreed-in-part' | 'sent-back',
): Letter => {
	const [subject, said] = {
		agreed: ['Claim agreed', 'has agreed your claim'],
		'agreed-in-part': ['Claim agreed in part', 'has agreed part of your claim and says why'],
		'sent-back': ['Claim sent back', 'has sent your claim back with a question'],
	}[answer] as [string, string];
	return letter(
		'claim-reviewed',
		to,
		`${subject}: ${months}`,
		[`${commissioner} ${said} for ${months} (${agreement}).`, 'It is here:'],
		link,
	);
};

/** To the commissioner's approvers, its drafter apart. `what` is "A payment" or "A decision about money". */
export const moneyAwaitsApprovalLetter = (
	to: Addressee,
	{ provider, months, agreement, link }: MoneyNamed,
	what: 'A payment' | 'A decision about money',
	drafter: string,
): Letter =>
	letter(
		what === 'A payment' ? 'payment-to-approve' : 'money-decision-to-approve',
		to,
		`${what} awaits approval: ${provider}, ${months}`,
		[
			`${drafter} has drafted this for ${provider} and ${months} (${agreement}).`,
			'Approve or refuse it here:',
		],
		link,
	);

/** To the officer who drafted it. */
export const moneyDecidedLetter = (
	to: Addressee,
	{ months, agreement, link }: MoneyNamed,
	what: string,
	answer: 'approved' | 'refused',
	decider: string,
): Letter =>
	letter(
		'payment-decided',
		to,
		`${what} ${answer}: ${months}`,
		[`${decider} has ${answer} what you drafted for ${months} (${agreement}).`, 'It is here:'],
		link,
	);

/** To the provider's certifiers. */
export const paidLetter = (to: Addressee, { commissioner, months, agreement, link }: MoneyNamed): Letter =>
	letter(
		'payment-made',
		to,
		`Payment made: ${months}`,
		[`${commissioner} has paid for ${months} (${agreement}). What it was for and its reference are here:`],
		link,
	);
