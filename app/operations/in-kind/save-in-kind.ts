import type { Tx } from '../../../db/connect.ts';
import { listContributors, listInKind } from '../../../db/read/in-kind.ts';
import { getProgrammeNames } from '../../../db/read/names.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import { changeInKind, insertInKind } from '../../../db/write/in-kind.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { whatChanged } from '../../domain/access/what-changed.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideInKind, type InKindContent, type InKindRefusal } from '../../domain/programme/in-kind.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SaveInKind {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	/** Null adds one. */
	readonly changes: { readonly contributionId: string; readonly expectedVersion: number } | null;
	readonly content: InKindContent;
}

type Refusal = InKindRefusal | 'not-found' | 'changed-meanwhile';
const WORDS = new Set(['what', 'valuedHow']);

/** Something that is given in kind to a programme of the officer's own, new or as it is from now on. */
export async function saveInKind(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SaveInKind,
): Promise<Result<{ readonly contributionId: string }, Refusal | LooksPersonalRefusal>> {
	const { slug, changes, content } = command;
	const today = londonDay(services.clock.businessNow());
	if (scope.kind !== 'office') return refused('not-found');
	return carryOut<{ readonly contributionId: string }, Refusal>(
		services,
		actor,
		'save-in-kind',
		gated(command),
		async (tx) => {
			const programme = await findProgramme(tx, scope, today, slug);
			if (programme === null) return refused('not-found');
			const before =
				changes === null
					? null
					: ((await listInKind(tx, programme.id)).find(({ id }) => id === changes.contributionId) ?? null);
			if (changes !== null && before?.version !== changes.expectedVersion)
				return refused(before === null ? 'not-found' : 'changed-meanwhile');
			const decided = decideInKind(content, await around(tx, programme));
			if (!decided.ok) return decided;
			const id = before?.id ?? services.ids.next();
			const about = { subject: { kind: 'in-kind-contribution', id }, bodyId: scope.bodyId };
			if (before === null) {
				await insertInKind(tx, id, programme.id, content);
				return accepted({
					outcome: { contributionId: id },
					changes: [{ action: 'in-kind.added', ...about, after: markFreeText(content, WORDS) }],
				});
			}
			const changed = markFreeText(whatChanged<InKindContent>(before, content), WORDS);
			if (!(await changeInKind(tx, id, content, before.version))) return refused('changed-meanwhile');
			return accepted({
				outcome: { contributionId: id },
				changes: [{ action: 'in-kind.changed', ...about, ...changed }],
			});
		},
	);
}

async function around(tx: Tx, { id, startsOn, endsOn }: ProgrammeRow) {
	const { areas } = await getProgrammeNames(tx, id);
	const contributors = await listContributors(tx, id);
	return { startsOn, endsOn, areaIds: [...areas.keys()], contributorIds: contributors.map((one) => one.id) };
}
