import { targetsInPercent } from '../../../domain/bid/targets-in-percent.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import type { TenderPart } from '../tender-part-form-route.ts';
import { parsePrice } from './form.ts';

/** Those that are shares: a bidder promises a percentage. */
const promisable = ({ specification: { kpis } }: TenderFacts) => {
	const targets = targetsInPercent(kpis);
	return kpis.filter(({ key }) => targets.has(key));
};

export const pricePart: TenderPart<true> = {
	entryOf: () => true,
	ask: (facts) => ({
		title: 'Price and promised levels',
		questions: [
			{
				kind: 'text',
				name: 'priceWeight',
				label: 'Weight of the price',
				hint: 'The lowest total gets the whole weight, any other in proportion. Of equal totals of points the bid with the higher quality wins.',
				width: 3,
				inputMode: 'numeric',
			},
			{
				kind: 'some-of',
				name: 'promisableKpis',
				label: 'Of which KPIs may a bidder promise more than the specification asks?',
				hint: 'What the winner promises becomes the target of its agreement.',
				choices: promisable(facts).map(({ key, name }) => ({ value: key, text: name })),
			},
		],
		stored: {
			priceWeight: [String(facts.tender.notice.priceWeight)],
			promisableKpis: facts.tender.notice.promisableKpis,
		},
		button: { text: 'Save' },
	}),
	parse: (form, facts) =>
		parsePrice(
			form,
			promisable(facts).map(({ key }) => key),
		),
};
