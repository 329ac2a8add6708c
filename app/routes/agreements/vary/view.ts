import type { BoxError, Question } from '../../../components/layout/question.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { Side } from '../../../domain/grant/version-state.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { AgreementVersionsFacts } from '../../../operations/agreement/show-agreement-versions.ts';
import type { StartVariationRefusal } from '../../../operations/agreement/start-variation.ts';
import { agreementVersionsPath, STATE_NAMES } from '../agreement-words.ts';
import { problemWords } from '../problem-words.ts';

export type VaryKind = 'variation' | 'early-end';

/** Asked when it is begun, and again where it is changed. */
export const proposedQuestions = (kind: VaryKind): readonly Question[] => [
	{
		kind: 'long-text',
		name: 'reason',
		label: kind === 'variation' ? 'Why is it varied?' : 'Why does it end early?',
		hint: 'Both sides read this. Do not name anybody on the programme.',
		rows: 4,
	},
	{
		kind: 'day',
		name: 'effectiveOn',
		label: kind === 'variation' ? 'From which day does it take effect?' : 'What is the last day?',
		hint:
			kind === 'variation'
				? 'It cannot take effect before both sides have agreed. What is over stays as it was.'
				: 'From today to the day before the agreed last day.',
	},
];

const varyTitle = (kind: VaryKind, by: Side): string =>
	kind === 'early-end'
		? 'End the agreement early'
		: by === 'provider'
			? 'Propose a variation'
			: 'Start a variation';

export function varyForm({ versions, agreement }: AgreementVersionsFacts, kind: VaryKind, by: Side): Asked {
	const [newest] = versions;
	return {
		title: varyTitle(kind, by),
		caption: newest?.terms.title ?? '',
		back: agreementVersionsPath(newest?.agreementId ?? ''),
		intro:
			kind === 'early-end'
				? [
						'A second person approves it. It is then in force: the provider is told and need not accept it. Nobody who is in the middle of a programme is stopped.',
						...(agreement === null ? [] : [`As agreed it runs to ${writeDay(agreement.endsOn)}.`]),
					]
				: [
						by === 'provider'
							? 'It begins as a copy of the terms as they were last agreed. Change what is to be varied, then propose it. The commissioner’s approval makes it agreed.'
							: 'It begins as a copy of the terms as they were last agreed. Change what is to be varied; a second person approves it, and the provider accepts it.',
					],
		questions: proposedQuestions(kind),
		button: {
			text: kind === 'early-end' ? 'Start the early end' : 'Start the variation',
			...(kind === 'early-end' ? { isWarning: true } : {}),
		},
	};
}

export function varyRefusal(
	refusal: Worded<StartVariationRefusal>,
	{ names }: AgreementVersionsFacts,
	by: Side,
): readonly BoxError[] {
	switch (refusal.code) {
		case 'problems':
			return refusal.problems.map((problem) => ({
				field: problem.code === 'no-reason' ? 'reason' : 'effectiveOn',
				message: problemWords(problem, names, by).words,
			}));
		case 'open-already':
			return [
				{
					field: '',
					message: `Version ${refusal.number} is on its way (${STATE_NAMES[refusal.state].toLowerCase()}). There is one at a time: finish or discard that one first`,
				},
			];
		case 'not-agreed-yet':
			return [
				{
					field: '',
					message:
						'The agreement has not been accepted yet, so there is nothing to vary: change its draft instead',
				},
			];
		case 'over':
			return [
				{
					field: '',
					message: `The agreement ended on ${writeDay(refusal.lastDay)}. What is over is not varied: make a new agreement`,
				},
			];
		case 'ended-early':
			return [
				{
					field: '',
					message: `The agreement ends early, on ${writeDay(refusal.lastDay)}, and is not varied again`,
				},
			];
	}
}
