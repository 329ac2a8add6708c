import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues, Question } from '../../../components/layout/question.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { VAT_NAMES } from '../../../domain/money/vat.ts';
import type { ClaimRefusal } from '../../../domain/payment/decide-claim.ts';
import type { ClaimFormShown } from '../../../operations/claim/show-claim-form.ts';
import { claimRefusal } from '../refusal-words.ts';
import { spentBox, vatBox } from './form.ts';

interface Drawn {
	readonly commandId: string;
	readonly values?: BoxValues;
	readonly errors?: readonly BoxError[];
	/** What in the note looks as if it were about a person; the writer is asked. */
	readonly looks?: readonly string[];
}

export const claimFormTitle = ({ claim }: ClaimFormShown): string =>
	claim === null ? 'Claim what was spent' : 'Change the claim';

export function claimForm(
	shown: ClaimFormShown,
	{ commandId, values, errors = [], looks = [] }: Drawn,
): FormPageView {
	const { agreement, period, claim, lines } = shown;
	const back = claim === null ? `/money/${agreement.id}` : `/claims/${claim.id}`;
	return {
		title: claimFormTitle(shown),
		caption: `${agreement.title} (${agreement.reference}), ${monthsLabel(period)}`,
		back,
		intro: [
			'Enter what was really spent in the period on each line of the budget, in pounds. Leave a box empty where nothing was spent.',
		],
		inset: hindrance(shown),
		questions: hindrance(shown).length > 0 ? [] : questionsOf(shown, looks),
		values: values ?? storedValues(shown),
		errors,
		hidden: { commandId, ...(claim === null ? {} : { expectedVersion: String(claim.version) }) },
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

const questionsOf = ({ lines }: ClaimFormShown, looks: readonly string[]): readonly Question[] => [
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
	...(looks.length === 0
		? []
		: [
				{
					kind: 'tick',
					name: 'nobodyNamed',
					label: 'I have checked: the note names and describes no person',
					hint: `It holds: ${looks.join('; ')}`,
				} as const,
			]),
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

/** Why the claim was not saved, at its boxes. */
export function claimErrors(refusal: ClaimRefusal): readonly BoxError[] {
	if (refusal.code === 'looks-personal')
		return [
			{
				field: 'nobodyNamed',
				message:
					'The note holds something that looks as if it were about one person. Take it out, or say that it is not',
			},
		];
	if (refusal.code !== 'spend') return [claimRefusal(refusal)];
	return refusal.problems.map(({ code, lineId, mostPence }) => ({
		field: code === 'no-such-line' ? '' : vatBox(lineId),
		message:
			code === 'no-such-line'
				? 'The budget has changed since you opened this page. Open the claim again'
				: code === 'no-vat-on-line'
					? 'This line has no VAT'
					: `VAT on this line must be ${writePounds(mostPence)} or less, which is the standard rate of what was spent`,
	}));
}
