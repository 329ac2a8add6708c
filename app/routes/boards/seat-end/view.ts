import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoardShown } from '../../../operations/board/show-board.ts';

export const endView = (
	board: BoardShown['board'],
	seat: BoardShown['seats'][number],
	commandId: string,
): FormPageView => ({
	title: 'End the seat',
	caption: board.name,
	back: `/boards/${board.id}`,
	intro: [
		`${seat.name} will no longer read this board’s papers, from now on. Their other seats and roles stay as they are.`,
	],
	questions: [],
	values: {},
	errors: [],
	hidden: { commandId },
	button: { text: 'End the seat', isWarning: true },
});
