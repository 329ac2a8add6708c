import { accepted, type Result, refused } from '../result.ts';
import type { BoardContent } from './board.ts';

export type BoardRefusal = 'name-taken';

/** A board of a commissioning body as it is to be; no other board of the body may have its name. */
export const decideBoard = (
	content: BoardContent,
	otherNames: readonly string[],
): Result<BoardContent, BoardRefusal> =>
	otherNames.some((name) => name.toLowerCase() === content.name.toLowerCase())
		? refused('name-taken')
		: accepted(content);
