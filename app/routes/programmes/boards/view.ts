import type { ProgrammeEditFacts } from '../../../operations/programme/show-programme-edit.ts';
import type { PartPage } from '../part-page.ts';
import { parseBoards } from './form.ts';

/** The page of the boards that the programme reports to. */
export const describeBoards = ({ content, choices }: ProgrammeEditFacts): PartPage => ({
	title: 'Boards it reports to',
	saved: 'The boards have been saved',
	intro:
		choices.boards.length === 0
			? ['No board of your commissioning body is in the portal yet.']
			: ['The portal offers these boards when you draft a board report.'],
	questions: [
		{
			kind: 'some-of',
			name: 'boardIds',
			label: 'Which boards does it report to?',
			choices: choices.boards.map(({ id, name, publishes }) => ({
				value: id,
				text: name,
				...(publishes === 1 ? { hint: 'Its papers are public.' } : {}),
			})),
		},
	],
	stored: { boardIds: content.boardIds },
	boxOf: ({ field }) => (field === 'boardIds' ? 'boardIds' : ''),
	parse: (typed) => {
		const parsed = parseBoards(typed);
		return parsed.ok ? { ok: true, command: { part: 'boards', boardIds: parsed.command.boardIds } } : parsed;
	},
});
