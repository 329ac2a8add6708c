import type { BoxError } from '../../../components/layout/question.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { ExplanationRefusal } from '../../../domain/unit/decide-explanation.ts';
import { differenceWords } from '../../../domain/unit/difference-words.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { DifferencesShown } from '../../../operations/unit/show-differences.ts';

export function differencesForm({ row, differences }: DifferencesShown, mayExplain: boolean): Asked {
	const page = {
		title: 'Where the return and the places ledger differ',
		caption: `${row.agreementTitle}, ${row.leadName}, ${monthsLabel(row.period)}`,
		back: `/returns/${row.id}`,
	};
	if (differences.length === 0)
		return {
			...page,
			intro: [
				row.acceptedSubmissionId === null
					? 'Once this return has been accepted, its starts and endings are set beside the places ledger here.'
					: 'Starts and endings in this return agree with the places ledger, area by area.',
			],
			questions: [],
			button: null,
		};
	const facts = differences.flatMap(({ areaName, reasons, ...difference }) => [
		{
			key: `${areaName}, ${difference.measure}`,
			value: `${capital(differenceWords({ ...difference, reasons }))}.${reasons.length === 0 ? ' Nobody has said why yet.' : ''}`,
		},
		...reasons.map((each) => ({
			key: `${each.name}, ${each.organisation}`,
			value: `“${each.reason}” ${writeInstant(each.givenAt)}`,
		})),
	]);
	const intro = [
		'Both sides see this. The portal changes neither: correct an entry in the ledger there, or a return by reopening it. Say why they differ.',
	];
	if (!mayExplain) return { ...page, intro: intro.slice(0, 1), facts, questions: [], button: null };
	return {
		...page,
		intro,
		facts,
		questions: [
			{
				kind: 'one-of',
				name: 'difference',
				label: 'Which difference?',
				choices: differences.map((each) => ({
					value: `${each.measure} ${each.areaId}`,
					text: `${each.areaName}: ${each.measure}`,
				})),
			},
			{
				kind: 'long-text',
				name: 'reason',
				label: 'Why do they differ?',
				hint: 'Never a name or a case number.',
				rows: 3,
			},
		],
		suggested:
			differences.length === 1
				? { difference: [`${differences[0]?.measure} ${differences[0]?.areaId}`] }
				: {},
		button: { text: 'Save the reason' },
	};
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function explanationRefusal(refusal: Worded<ExplanationRefusal>): BoxError {
	switch (refusal.code) {
		case 'no-difference':
			return {
				field: 'difference',
				message: 'There is no such difference any more: the return and the ledger have come to agree',
			};
		case 'no-reason':
			return { field: 'reason', message: 'Enter the reason' };
	}
}
