import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { TransferShown } from '../../../operations/unit/show-transfer.ts';

const HINTS = {
	priority: 'Has priority',
	'priority-cases': 'Priority cases only',
	'purchase-only': 'May only buy places',
	direct: undefined,
} as const;

export function transferForm({ programme, from, access, names }: TransferShown): Asked {
	const page = {
		title: 'Move free places to another area',
		caption: programme.name,
		back: `/programmes/${programme.slug}/units`,
	};
	if (from.length === 0)
		return {
			...page,
			intro: [
				'No agreement in force has a free place that the commissioner funds, so there is nothing to move.',
			],
			questions: [],
			button: null,
		};
	return {
		...page,
		intro: [
			'Places that nobody uses or has reserved go to another area of the same agreement, from today. The provider and both councils are told by e-mail.',
			'Priority areas come first: an area with priority cases gets places only while nobody in a priority area is waiting without one.',
		],
		questions: [
			{
				kind: 'one-of-many',
				name: 'accountId',
				label: 'Which places?',
				choices: from.map(({ account, agreement, free }) => ({
					value: account.id,
					text: `${names.areas.get(account.areaId)}, ${names.interventions.get(account.interventionId)}, ${agreement.leadName}: ${plural(free, 'place')} free`,
				})),
			},
			{
				kind: 'one-of',
				name: 'toAreaId',
				label: 'To which area?',
				choices: [...names.areas].map(([value, text]) => {
					const hint = HINTS[access.get(value) ?? 'direct'];
					return { value, text, ...(hint === undefined ? {} : { hint }) };
				}),
			},
			{ kind: 'text', name: 'units', label: 'How many places?', width: 3, inputMode: 'numeric' },
			{
				kind: 'long-text',
				name: 'reason',
				label: 'Why?',
				hint: 'It is recorded in the ledger. Never a name or a case number.',
				rows: 3,
			},
		],
		button: { text: 'Move the places' },
	};
}
