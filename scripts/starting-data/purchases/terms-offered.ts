const ELIGIBLE =
	'Fathers aged 18 or over who have abused a partner or former partner, referred by children’s services. Invented.';
/** What every offer of the story says alike. */
export const TERMS = {
	vat: 'exempt',
	noShow: 'credit',
	creditWeeks: 4,
	cancelDays: 14,
	weeksToStart: 5,
	eligibility: ELIGIBLE,
} as const;
