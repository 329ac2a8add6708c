import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues, Question } from '../../../components/layout/question.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { ACCESS_RULES, type ProgrammeContent } from '../../../domain/programme/programme.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import { ACCESS_WORDS } from '../area-words.ts';
import { DETAIL_QUESTIONS } from '../details/details.ts';
import { STRAND_KINDS } from '../strand-words.ts';

interface Choices {
	readonly areas: readonly { readonly id: string; readonly name: string }[];
	readonly boards: readonly { readonly id: string; readonly name: string }[];
}

const questions = ({ areas, boards }: Choices): readonly Question[] => [
	...DETAIL_QUESTIONS.name,
	...DETAIL_QUESTIONS.summary,
	...DETAIL_QUESTIONS['who-it-is-for'],
	...DETAIL_QUESTIONS.dates,
	...DETAIL_QUESTIONS.decision,
	...DETAIL_QUESTIONS['legal-basis'],
	{
		kind: 'some-of',
		name: 'strands',
		label: 'Strands',
		choices: STRAND_KINDS.map(({ kind, name }) => ({ value: kind, text: name })),
	},
	{
		kind: 'some-of',
		name: 'areaIds',
		label: 'Areas',
		choices: areas.map(({ id, name }) => ({ value: id, text: name })),
	},
	{
		kind: 'one-of',
		name: 'accessRule',
		label: 'Who may use the places that the commissioner pays for?',
		hint: 'To begin with, the same in all of these areas. You can change each afterwards.',
		choices: ACCESS_RULES.map((value) => ({ value, text: ACCESS_WORDS[value] })),
	},
	...(boards.length === 0
		? []
		: [
				{
					kind: 'some-of' as const,
					name: 'boardIds',
					label: 'Boards it reports to (optional)',
					choices: boards.map(({ id, name }) => ({ value: id, text: name })),
				},
			]),
];

interface Typed {
	readonly commandId: string;
	readonly values: BoxValues;
	readonly errors: readonly BoxError[];
}

export const newProgrammeView = (choices: Choices, { commandId, values, errors }: Typed): FormPageView => ({
	title: 'Add a programme',
	back: '/programmes',
	intro: [
		'Interventions, funding, reporting periods and the service specification come afterwards, each on a page of its own.',
	],
	questions: questions(choices),
	values,
	errors,
	hidden: { commandId, step: 'check' },
	button: { text: 'Continue' },
});

export interface CheckProgrammeView {
	readonly rows: readonly { readonly key: string; readonly value: string }[];
	/** Everything that was typed, to be sent again. */
	readonly typed: readonly (readonly [name: string, value: string])[];
	readonly commandId: string;
}

/** "Check your answers": what the programme will be, and what was typed to send again. */
export function checkProgrammeView(
	choices: Choices,
	content: ProgrammeContent,
	{ commandId, values }: Omit<Typed, 'errors'>,
): CheckProgrammeView {
	const nameOf = (ids: readonly string[], among: Choices['areas']) =>
		listWords(among.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
	const rule = content.areas[0]?.accessRule;
	return {
		rows: [
			{ key: 'Name', value: content.name },
			{ key: 'What it does', value: content.summary },
			{ key: 'Who it is for', value: content.whoItIsFor },
			{ key: 'Runs', value: `${writeDay(content.startsOn)} to ${writeDay(content.endsOn)}` },
			{ key: 'Decision', value: content.decisionReference ?? 'None recorded' },
			{ key: 'Legal basis, as recorded', value: content.legalBasis },
			{ key: 'Note on the legal basis', value: content.legalBasisNote ?? 'None' },
			{ key: 'Strands', value: listWords(content.strands.map(({ name }) => name)) },
			{
				key: 'Areas',
				value: nameOf(
					content.areas.map(({ areaId }) => areaId),
					choices.areas,
				),
			},
			{ key: 'Access to places', value: rule === undefined ? '' : ACCESS_WORDS[rule] },
			{ key: 'Boards it reports to', value: nameOf(content.boardIds, choices.boards) || 'None yet' },
		],
		typed: Object.entries(values).flatMap(([name, all]) => all.map((value) => [name, value] as const)),
		commandId,
	};
}
