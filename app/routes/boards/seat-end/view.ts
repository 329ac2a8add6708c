import type { Asked } from '../../../http/form-of.ts';
import type { BoardShown } from '../../../operations/board/show-board.ts';

/** Null where the person has no seat, or has it no more. */
export function endView({ board, seats }: BoardShown, memberId: string): Asked | null {
	const seat = seats.find(({ personId }) => personId === memberId);
	if (seat === undefined) return null;
	return {
		title: 'End the seat',
		caption: board.name,
		back: `/boards/${board.id}`,
		intro: [
			`${seat.name} will no longer read this board’s papers, from now on. Their other seats and roles stay as they are.`,
		],
		questions: [],
		button: { text: 'End the seat', isWarning: true },
	};
}
