import type { BoxError, Question } from '../../../components/layout/question.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BoardShown } from '../../../operations/board/show-board.ts';

type Board = BoardShown['board'];

const QUESTIONS: readonly Question[] = [
	{ kind: 'text', name: 'name', label: 'Name of the board' },
	{
		kind: 'one-of',
		name: 'publishes',
		label: 'Does this board publish its papers?',
		hint: 'What everybody can read is checked more strictly for small numbers.',
		choices: [
			{ value: 'yes', text: 'Yes, everybody can read them' },
			{ value: 'no', text: 'No, its members alone do' },
		],
	},
];

export const boardForm = (board: Board | null): Asked => ({
	title: board === null ? 'Add a board' : `Change ${board.name}`,
	back: board === null ? '/boards' : `/boards/${board.id}`,
	questions: QUESTIONS,
	...(board === null
		? {}
		: {
				stored: { name: [board.name], publishes: [board.publishes ? 'yes' : 'no'] },
				version: board.version,
			}),
	button: { text: board === null ? 'Add the board' : 'Save' },
});

export const boardRefusal = (_refusal: 'name-taken'): BoxError => ({
	field: 'name',
	message: 'Another board of yours has this name already',
});
