import { findKeptBoard, listKeptBoards } from '../../../db/read/board-keeping.ts';
import { insertBoard, saveBoard as writeBoard } from '../../../db/write/boards.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { boardsScopeFor } from '../../domain/access/boards-scope.ts';
import { whatChanged } from '../../domain/access/what-changed.ts';
import type { BoardContent } from '../../domain/board/board.ts';
import { type BoardRefusal, decideBoard } from '../../domain/board/decide-board.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SaveBoardCommand {
	readonly commandId: string;
	/** The board and the version that the person's page was made from; null adds one. */
	readonly changes: { readonly boardId: string; readonly expectedVersion: number } | null;
	readonly content: BoardContent;
}

type Refusal = BoardRefusal | 'not-found' | 'changed-meanwhile';

/** A board of the actor's commissioning body, new or as it is from now on. */
export async function saveBoard(
	services: Services,
	actor: Actor,
	command: SaveBoardCommand,
): Promise<Result<{ readonly boardId: string }, Refusal>> {
	const { changes, content } = command;
	const scope = boardsScopeFor(actor);
	if (scope === null) return refused('not-found');
	return carryOut<{ readonly boardId: string }, Refusal>(
		services,
		actor,
		'save-board',
		gated(command, { name: 'an organisation, an area or a board' }),
		async (tx) => {
			const before = changes === null ? null : await findKeptBoard(tx, scope, changes.boardId);
			if (changes !== null && before?.version !== changes.expectedVersion)
				return refused(before === null ? 'not-found' : 'changed-meanwhile');
			const others = (await listKeptBoards(tx, scope)).filter(({ id }) => id !== before?.id);
			const decided = decideBoard(
				content,
				others.map(({ name }) => name),
			);
			if (!decided.ok) return decided;
			const id = before?.id ?? services.ids.next();
			const subject = { kind: 'board', id };
			if (before === null) {
				await insertBoard(tx, { id, bodyId: scope.bodyId, ...content });
				return accepted({
					outcome: { boardId: id },
					changes: [{ action: 'board.added', subject, bodyId: scope.bodyId, after: content }],
				});
			}
			const changed = whatChanged<BoardContent>({ name: before.name, publishes: before.publishes }, content);
			if (Object.keys(changed.after).length === 0) return accepted({ outcome: { boardId: id }, changes: [] });
			if (!(await writeBoard(tx, id, content, before.version))) return refused('changed-meanwhile');
			return accepted({
				outcome: { boardId: id },
				changes: [{ action: 'board.changed', subject, bodyId: scope.bodyId, ...changed }],
			});
		},
	);
}
