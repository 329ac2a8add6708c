import type { TenderPart } from '../tender-part-form-route.ts';
import { parseRequirement } from './form.ts';

/** The requirement of the address; null in it where one is added. */
export const requirementPart: TenderPart<{ readonly entry: string | null; readonly asks: string }> = {
	entryOf: ({ tender }, { requirement }) => {
		if (requirement === undefined) return { entry: null, asks: '' };
		const there = tender.notice.requirements.find((each) => each.requirementId === requirement);
		return there === undefined ? null : { entry: requirement, asks: there.asks };
	},
	ask: (_facts, { entry, asks }) => ({
		title: entry === null ? 'Add a requirement' : 'Change a requirement',
		intro: ['A bidder meets it or does not: it is not scored.'],
		questions: [
			{
				kind: 'long-text',
				name: 'asks',
				label: 'What must every bidder meet?',
				hint: 'For example: Respect status in every area, or evidence of its principles.',
				rows: 3,
			},
		],
		stored: { asks: [asks] },
		button: { text: 'Save' },
	}),
	parse: (form, _facts, { entry }) => parseRequirement(form, entry),
};
