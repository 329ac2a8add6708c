import { z } from 'zod';
import { VAT_TREATMENTS } from '../../../domain/money/vat.ts';
import {
	MOST_CANCEL_DAYS,
	MOST_OFFER_WEEKS,
	MOST_PLACES,
	type OfferAsked,
} from '../../../domain/purchase/decide-offer.ts';
import { CONTRACTORS, NO_SHOW_RULES } from '../../../domain/purchase/order.ts';
import { MOST_WORDS } from '../../../domain/purchase/words.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { madeNumberField } from '../../../http/made-number.ts';
import { countField, poundsField, textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	places: countField('places left to buy', 0, MOST_PLACES),
	placesSeen: madeNumberField(5),
	price: poundsField('the price of a place'),
	vat: z.enum(VAT_TREATMENTS, { error: 'Select how it is treated for VAT' }),
	nextStartOn: dateField('The next start'),
	weeksToStart: countField('weeks to start', 0, MOST_OFFER_WEEKS),
	eligibility: textField('who a place is for', MOST_WORDS),
	contracts: z.enum(CONTRACTORS, { error: 'Select who contracts and invoices' }),
	noShow: z.enum(NO_SHOW_RULES, { error: 'Select what happens if the person does not come' }),
	creditWeeks: countField('credit weeks', 0, MOST_OFFER_WEEKS),
	cancelDays: countField('days to cancel', 0, MOST_CANCEL_DAYS),
});

export function parseOffer(form: FormData): Parsed<OfferAsked> {
	const parsed = parseForm(schema, form);
	if (!parsed.ok) return parsed;
	const { places, placesSeen, price, eligibility, ...terms } = parsed.command;
	return {
		ok: true,
		command: { places, placesSeen, terms: { ...terms, unitPricePence: price, eligibility } },
	};
}
