import { found, type SignedIn } from '../../http/guarded.ts';
import { type BoardShown, showBoard } from '../../operations/board/show-board.ts';

export const boardOfAddress = async (g: SignedIn): Promise<BoardShown> =>
	found(await showBoard(g.services, g.actor, g.params.board ?? ''));
