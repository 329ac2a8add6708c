import { getProgrammeParts } from '../../../db/read/programme-parts.ts';
import { listResting } from '../../../db/read/programme-resting.ts';
import { programmeContent } from '../../../db/read/programme-state.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { deleteProgramme } from '../../../db/write/discarded-programmes.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type DiscardProgrammeRefusal,
	decideDiscardingProgramme,
	type ProgrammeDiscardReason,
} from '../../domain/programme/decide-discarding-programme.ts';
import { PROGRAMME_WORDS } from '../../domain/programme/programme-words.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DiscardProgramme {
	readonly commandId: string;
	readonly slug: string;
	readonly expectedVersion: number;
	readonly reason: ProgrammeDiscardReason;
}

type Refusal = DiscardProgrammeRefusal | { readonly code: 'not-found' };

/** Throws away a programme that was begun by mistake. Afterwards nobody finds it; the audit trail keeps that it was there, and why it went. */
export async function discardProgramme(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DiscardProgramme,
): Promise<Result<'discarded', Refusal>> {
	const { slug, expectedVersion, reason } = command;
	return carryOut<'discarded', Refusal>(services, actor, 'discard-programme', gated(command), async (tx) => {
		const programme = await lockProgramme(tx, scope, londonDay(services.clock.businessNow()), slug);
		if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const { version } = programme;
		const resting = await listResting(tx, programme.id);
		const decided = decideDiscardingProgramme({ version, resting }, expectedVersion);
		if (!decided.ok) return decided;
		const content = programmeContent(programme, await getProgrammeParts(tx, programme.id));
		await deleteProgramme(tx, programme.id, content);
		return accepted({
			outcome: decided.value,
			changes: [
				{
					action: 'programme.discarded',
					subject: { kind: 'programme', id: programme.id },
					bodyId: scope.bodyId,
					...markFreeText({ before: content, after: { reason } }, PROGRAMME_WORDS),
				},
			],
		});
	});
}
