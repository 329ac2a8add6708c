import type { BoxError } from '../../../components/layout/question.ts';
import type { Pence } from '../../../domain/money/pence.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { ThresholdRefusal } from '../../../operations/purchase/set-threshold.ts';
import { poundsInBox } from '../pounds-in-box.ts';

export const thresholdForm = (
	setting: { readonly approvalAbovePence: Pence; readonly version: number } | null,
): Asked => ({
	title: 'Approval threshold for orders',
	back: '/orders',
	intro: [
		'An order that costs more than this, VAT included, waits for a second person of your authority: never whoever placed it.',
	],
	...(setting === null ? { inset: ['Nothing has been set, so every order waits for approval.'] } : {}),
	questions: [
		{
			kind: 'text',
			name: 'above',
			label: 'Approve orders above',
			hint: '0 for every order',
			prefix: '£',
			width: 10,
			inputMode: 'decimal',
		},
	],
	stored: setting === null ? {} : { above: [poundsInBox(setting.approvalAbovePence)] },
	/** The first setting is made from none. */
	version: setting?.version ?? 0,
	button: { text: 'Save' },
});

const REFUSALS: Readonly<Record<Worded<ThresholdRefusal>, string>> = {
	'places-orders': 'You place orders for your council, so an approver who places none must set this amount',
};

export const thresholdRefusal = (refusal: Worded<ThresholdRefusal>): BoxError => ({
	field: '',
	message: REFUSALS[refusal],
});
