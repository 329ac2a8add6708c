import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { Pence } from '../../../domain/money/pence.ts';
import type { Drawn } from '../act-on-form.ts';
import { poundsInBox } from '../pounds-in-box.ts';

export const thresholdView = (
	setting: { readonly approvalAbovePence: Pence; readonly version: number } | null,
	{ commandId, values, errors = [] }: Drawn,
): FormPageView => ({
	title: 'Orders that need approval',
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
	values: values ?? (setting === null ? {} : { above: [poundsInBox(setting.approvalAbovePence)] }),
	errors,
	hidden: { commandId, expectedVersion: String((setting?.version ?? 0) + 1) },
	button: { text: 'Save' },
});
