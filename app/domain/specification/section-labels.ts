import type { SectionKey } from './specification.ts';

export const SECTION_LABELS: Readonly<Record<SectionKey, string>> = {
	referrals: 'Referrals',
	people: 'People on the programme',
	partners: 'Partners and ex-partners',
	children: 'Children',
	'other-work': 'Other work',
	outcomes: 'Outcomes',
	satisfaction: 'Satisfaction',
	equality: 'Equality',
	safeguarding: 'Safeguarding',
	money: 'Money',
	narrative: 'Narrative',
};
