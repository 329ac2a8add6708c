import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues, Question } from '../../../components/layout/question.ts';
import { savedNow } from '../../../components/layout/saved-now.ts';
import type { BoardShown } from '../../../operations/board/show-board.ts';

type Board = BoardShown['board'];

interface Drawn {
	readonly commandId: string;
	readonly values?: BoxValues;
	readonly errors?: readonly BoxError[];
	readonly isOvertaken?: boolean;
	readonly version?: number;
}

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

export const boardTitle = (board: Board | null): string =>
	board === null ? 'Add a board' : `Change ${board.name}`;

export function boardForm(
	board: Board | null,
	{ commandId, values, errors = [], isOvertaken, version }: Drawn,
): FormPageView {
	const stored: BoxValues =
		board === null ? {} : { name: [board.name], publishes: [board.publishes ? 'yes' : 'no'] };
	return {
		title: boardTitle(board),
		back: board === null ? '/boards' : `/boards/${board.id}`,
		...(isOvertaken && values ? { savedNow: savedNow(QUESTIONS, stored, values) } : {}),
		questions: QUESTIONS,
		values: values ?? stored,
		errors,
		hidden: { commandId, expectedVersion: String(version ?? board?.version ?? 1) },
		button: { text: board === null ? 'Add the board' : 'Save' },
	};
}

export const boardRefusal = (refusal: 'name-taken' | 'changed-meanwhile'): BoxError =>
	refusal === 'name-taken'
		? { field: 'name', message: 'Another board of yours has this name already' }
		: {
				field: '',
				message:
					'Somebody else changed this board after you opened this page. Nothing you typed is lost: compare it with what is saved now, then save again',
			};
