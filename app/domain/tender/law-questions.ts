/**
 * Whether what is given is a subsidy: the four limbs of the Subsidy Control Act 2022 s.2(1), asked in plain words and kept. All four together make
 * one.
 */
export const SUBSIDY_LIMBS = ['fromPublicMoney', 'advantage', 'specific', 'affectsCompetition'] as const;
export type SubsidyLimb = (typeof SUBSIDY_LIMBS)[number];

export interface SubsidyAnswers extends Readonly<Record<SubsidyLimb, boolean>> {
	readonly reasons: string;
}

export const isSubsidy = (answers: SubsidyAnswers): boolean => SUBSIDY_LIMBS.every((limb) => answers[limb]);

/** Whether anything is supplied in return for the money: if so VAT may be due on it. */
export interface VatAnswers {
	readonly suppliedInReturn: boolean;
	readonly reasons: string;
}

/** What is asked of a grant call before it goes forward; of a procurement it may be left. */
export interface LawAnswers {
	readonly subsidy: SubsidyAnswers | null;
	readonly vat: VatAnswers | null;
}

/** As the officer is asked, and as it is kept. */
export const LIMB_QUESTIONS: Readonly<Record<SubsidyLimb, string>> = {
	fromPublicMoney:
		'Is it given by a public authority, directly or through somebody else, from public resources?',
	advantage:
		'Does it give whoever gets it an economic advantage, which it would not have on the market’s own terms?',
	specific: 'Is it specific: are one or a few enterprises better off by it than others in the same trade?',
	affectsCompetition:
		'Could it affect competition or investment in the United Kingdom, or trade or investment with another country?',
};

export const VAT_QUESTION =
	'Is anything supplied to the office, or to somebody it names, in return for the money?';

/** The answer in words. */
export const subsidyWords = (answers: SubsidyAnswers): string =>
	isSubsidy(answers)
		? 'It is a subsidy: all four questions were answered with yes'
		: 'It is not a subsidy: not all four questions were answered with yes';

export const vatWords = ({ suppliedInReturn }: VatAnswers): string =>
	suppliedInReturn
		? 'Something is supplied in return, so VAT may be due on it'
		: 'Nothing is supplied in return, so no VAT is due on it';
