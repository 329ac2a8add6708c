import type { Question } from '../../../components/layout/question.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { ACCESS_RULES } from '../../../domain/programme/programme.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import { ACCESS_WORDS } from '../area-words.ts';
import { DETAIL_QUESTIONS } from '../details/details.ts';
import { STRAND_KINDS } from '../strand-words.ts';
import type { TypedProgramme } from './form.ts';

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
		hint: 'The same in all of these areas to begin with. You can change each afterwards.',
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

export const newProgrammeForm = (choices: Choices): Asked => ({
	title: 'Add a programme',
	back: '/programmes',
	intro: [
		'Interventions, funding, reporting periods and the service specification come afterwards, each on a page of its own.',
	],
	questions: questions(choices),
	button: { text: 'Continue' },
});

/** What the programme will be. */
export function checkProgramme(typed: TypedProgramme, { areas, boards }: Choices) {
	const nameOf = (ids: readonly string[], among: Choices['areas']) =>
		listWords(among.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
	const strands = STRAND_KINDS.filter(({ kind }) => typed.strands.includes(kind));
	return {
		title: 'Check the programme before you add it',
		back: '/programmes',
		facts: [
			{ key: 'Name', value: typed.name },
			{ key: 'What it does', value: typed.summary },
			{ key: 'Who it is for', value: typed.whoItIsFor },
			{ key: 'Runs', value: `${writeDay(typed.startsOn)} to ${writeDay(typed.endsOn)}` },
			{ key: 'Decision', value: typed.decisionReference ?? 'None recorded' },
			{ key: 'Legal basis, as recorded', value: typed.legalBasis },
			{ key: 'Note on the legal basis', value: typed.legalBasisNote ?? 'None' },
			{ key: 'Strands', value: listWords(strands.map(({ name }) => name)) },
			{ key: 'Areas', value: nameOf(typed.areaIds, areas) },
			{ key: 'Access to places', value: ACCESS_WORDS[typed.accessRule] },
			{ key: 'Boards it reports to', value: nameOf(typed.boardIds, boards) || 'None yet' },
		],
		button: { text: 'Add this programme' },
	};
}
