import type { AgreementTerms } from './agreement-terms.ts';

export type TermsBegun = Pick<
	AgreementTerms,
	'reference' | 'title' | 'strandId' | 'leadId' | 'startsOn' | 'endsOn' | 'legalBasis'
>;

/** Terms of which only what they begin with is written: the rest is added part by part. */
export const blankTerms = (begun: TermsBegun): AgreementTerms => ({
	...begun,
	purpose: '',
	reasons: '',
	conditions: [],
	valuePence: 0,
	paid: 'in-arrears',
	memberIds: [],
	deliveryPartners: [],
	areas: [],
	allocations: [],
	schedule: [],
	budgetLines: [],
	targets: [],
	funding: [],
});
