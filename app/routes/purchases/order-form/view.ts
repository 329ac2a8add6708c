import type { BoxValues } from '../../../components/layout/question.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { OfferShown } from '../../../operations/purchase/show-offer.ts';
import { ORDER_KIND_NAMES, priceWords, termsWords } from '../order-words.ts';

/** `before`: what was typed before, of somebody who comes back from the page on which it is checked. */
export const orderForm = (shown: OfferShown, before: BoxValues): Asked => ({
	title: 'Order places',
	caption: `${shown.intervention}, ${shown.provider}`,
	back: '/buy',
	inset: [
		`${shown.left === 0 ? 'No place' : plural(shown.left, 'place')} left, ${priceWords(shown.offer)}, next start on ${writeDay(shown.offer.nextStartOn)}.`,
		...termsWords(shown.offer),
	],
	questions: [
		{
			kind: 'one-of',
			name: 'kind',
			label: 'What are you buying?',
			choices: [
				{
					value: 'spot',
					text: ORDER_KIND_NAMES.spot,
					hint: 'Reserved at once, for people who are to start on the date that the provider confirms.',
				},
				{
					value: 'block',
					text: ORDER_KIND_NAMES.block,
					hint: 'Your authority holds them and draws on them place by place.',
				},
			],
		},
		{ kind: 'text', name: 'units', label: 'Number of places', width: 3, inputMode: 'numeric' },
		{
			kind: 'text',
			name: 'costCentre',
			label: 'Cost centre',
			hint: 'From your own finance system. Never a case number or a name.',
			width: 20,
		},
		{
			kind: 'text',
			name: 'purchaseReference',
			label: 'Purchase order number',
			hint: 'For example, PO 4500123456',
			width: 20,
		},
		...(shown.supportAgreements.length === 0
			? []
			: [
					{
						kind: 'one-of' as const,
						name: 'supportAgreementId',
						label: 'Who supports partners and children?',
						hint: 'The programme’s own support does not cover your area, so the order names an agreement that does.',
						choices: shown.supportAgreements.map(({ id, title }) => ({ value: id, text: title })),
					},
				]),
	],
	suggested: before,
	button: { text: 'Continue' },
});
