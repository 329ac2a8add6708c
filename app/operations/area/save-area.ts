import { findAreaState, getAreaSurroundings } from '../../../db/read/area-states.ts';
import { insertArea, saveArea as writeArea } from '../../../db/write/areas.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import { whatChanged } from '../../domain/access/what-changed.ts';
import { type AreaContent, type AreaRefusal, decideArea } from '../../domain/organisation/decide-area.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SaveAreaCommand {
	readonly commandId: string;
	/** The area and the version that the person's page was made from; null adds one. */
	readonly changes: { readonly areaId: string; readonly expectedVersion: number } | null;
	readonly content: AreaContent;
}

type Refusal = AreaRefusal | 'not-found' | 'changed-meanwhile';

/** An area of the hierarchy, new or as it is from now on. */
export async function saveArea(
	services: Services,
	actor: Actor,
	command: SaveAreaCommand,
): Promise<Result<{ readonly areaId: string }, Refusal>> {
	const { changes, content } = command;
	return carryOut<{ readonly areaId: string }, Refusal>(
		services,
		actor,
		'save-area',
		gated(command, {
			name: 'an organisation, an area or a board',
			onsCode: 'a number of an office’s own books',
		}),
		async (tx) => {
			const before = changes === null ? null : await findAreaState(tx, peopleScopeFor(actor), changes.areaId);
			if (changes !== null && before?.version !== changes.expectedVersion)
				return refused(before === null ? 'not-found' : 'changed-meanwhile');
			const decided = decideArea(before, content, await getAreaSurroundings(tx, content, before?.id ?? null));
			if (!decided.ok) return decided;
			const id = before?.id ?? services.ids.next();
			const subject = { kind: 'area', id };
			if (before === null) {
				await insertArea(tx, id, content);
				return accepted({
					outcome: { areaId: id },
					changes: [{ action: 'area.added', subject, bodyId: null, after: content }],
				});
			}
			const { id: _id, version, parentName: _parent, ...stored } = before;
			const changed = whatChanged<AreaContent>(stored, content);
			if (Object.keys(changed.after).length === 0) return accepted({ outcome: { areaId: id }, changes: [] });
			if (!(await writeArea(tx, id, content, version))) return refused('changed-meanwhile');
			return accepted({
				outcome: { areaId: id },
				changes: [{ action: 'area.changed', subject, bodyId: null, ...changed }],
			});
		},
	);
}
