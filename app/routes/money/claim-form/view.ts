import type { BoxValues, Question } from '../../../components/layout/question.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { VAT_NAMES } from '../../../domain/money/vat.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ClaimFormShown } from '../../../operations/claim/show-claim-form.ts';
import { spentBox, vatBox } from './form.ts';

export function claimForm(shown: ClaimFormShown): Asked {
	const { agreement, period, claim, lines } = shown;
	const back = claim === null ? `/money/${agreement.id}` : `/claims/${claim.id}`;
	return {
		title: claim === null ? 'Claim what was spent' : 'Change the claim',
		caption: `${agreement.title} (${agreement.reference}), ${monthsLabel(period)}`,
		back,
		intro: [
			'Enter what was really spent in the period on each line of the budget, in pounds. Leave a box empty where nothing was spent.',
		],
		inset: hindrance(shown),
		questions: hindrance(shown).length > 0 ? [] : questionsOf(shown),
		...(claim === null
			? { suggested: storedValues(shown) }
			: { stored: storedValues(shown), version: claim.version }),
		button: hindrance(shown).length > 0 ? null : { text: 'Save the claim' },
		...(lines.length === 0 ? { links: [] } : {}),
	};
}

function hindrance({ periodIsOver, openClaimId, period, lines }: ClaimFormShown): readonly string[] {
	if (!periodIsOver)
		return [
			`What was spent can be claimed once the period is over: from the day after ${writeDay(period.endsOn)}.`,
		];
	if (openClaimId !== null) return ['Another claim for this period is still open. Finish that one first.'];
	return lines.length === 0
		? [
				'The agreement has no budget lines yet, so nothing can be claimed. The commissioner adds them by a variation.',
			]
		: [];
}

const questionsOf = ({ lines }: ClaimFormShown): readonly Question[] => [
	...lines.flatMap(({ lineId, name, amountPence, vat }): Question[] => [
		{
			kind: 'text',
			name: spentBox(lineId),
			label: name,
			hint: `Whole budget ${writePounds(amountPence)}. ${VAT_NAMES[vat]}${vat === 'standard' ? ': enter the amount without VAT' : ''}.`,
			prefix: '£',
			width: 10,
			inputMode: 'decimal',
		},
		...(vat === 'standard'
			? [
					{
						kind: 'text',
						name: vatBox(lineId),
						label: `VAT on ${name} that you cannot get back`,
						prefix: '£',
						width: 10,
						inputMode: 'decimal',
					} as const,
				]
			: []),
	]),
	{
		kind: 'long-text',
		name: 'note',
		label: 'Note for the commissioner (optional)',
		hint: 'Name nobody who is on the programme, nor a partner or child.',
		rows: 4,
	},
];

function storedValues({ spend, claim }: ClaimFormShown): BoxValues {
	const plain = (pence: number): readonly string[] => [
		pence === 0 ? '' : writePounds(pence).replace('£', ''),
	];
	return {
		...Object.fromEntries(
			spend.flatMap(({ lineId, spentPence, vatPence }) => [
				[spentBox(lineId), plain(spentPence)] as const,
				[vatBox(lineId), plain(vatPence)] as const,
			]),
		),
		note: [claim?.note ?? ''],
	};
}
