import { targetsInPercent } from '../../../domain/bid/targets-in-percent.ts';
import { FORMULA_NAMES, TIE_NAMES } from '../../../domain/evaluation/price-words.ts';
import { PRICE_FORMULAS, TIE_RULES } from '../../../domain/tender/tender-notice.ts';
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
				hint: 'All weights, including those of the questions, must add up to 100. Enter 0 if only quality is scored.',
				width: 3,
				inputMode: 'numeric',
			},
			{
				kind: 'one-of',
				name: 'priceFormula',
				label: 'How is price turned into points?',
				choices: PRICE_FORMULAS.map((value) => ({ value, text: FORMULA_NAMES[value] })),
			},
			{
				kind: 'one-of',
				name: 'tieRule',
				label: 'What decides between bids with equal points?',
				choices: TIE_RULES.map((value) => ({ value, text: TIE_NAMES[value] })),
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
			priceFormula: [facts.tender.notice.priceFormula],
			tieRule: [facts.tender.notice.tieRule],
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
