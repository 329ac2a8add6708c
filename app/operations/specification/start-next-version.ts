import { lockProgramme } from '../../../db/read/programmes.ts';
import { listSpecificationVersions } from '../../../db/read/specification-versions.ts';
import { getSpecifications } from '../../../db/read/specifications.ts';
import { insertSpecification, saveDrafter } from '../../../db/write/specifications.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { chooseContent } from '../../domain/specification/choose-content.ts';
import {
	decideNextVersion,
	type NextVersionRefusal,
} from '../../domain/specification/decide-next-version.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface StartNextVersion {
	readonly commandId: string;
	readonly slug: string;
	/** The first contract quarter that it is to apply to. */
	readonly effectiveFrom: number;
}

type Outcome = { readonly number: number };
type Refusal = NextVersionRefusal | { readonly code: 'not-found' };

/** Begins a draft: a copy of the newest version, or the standard vocabulary where it is the programme's first. */
export async function startNextVersion(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: StartNextVersion,
): Promise<Result<Outcome, Refusal>> {
	const { slug, effectiveFrom } = command;
	const now = services.clock.businessNow();
	return carryOut<Outcome, Refusal>(services, actor, 'start-next-version', gated(command), async (tx) => {
		const programme = await lockProgramme(tx, scope, londonDay(now), slug);
		if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const rows = await listSpecificationVersions(tx, scope, programme.id);
		const found = await getSpecifications(
			tx,
			rows.map(({ id }) => id),
		);
		const next = {
			id: services.ids.next(),
			programmeId: programme.id,
			effectiveFrom,
			standard: chooseContent(),
		};
		const decided = decideNextVersion([...found.values()], next);
		if (!decided.ok) return decided;
		const { id, number, measures, kpis } = decided.value;
		await insertSpecification(tx, decided.value, actor.personId);
		await saveDrafter(tx, id, actor.personId, now);
		return accepted({
			outcome: { number },
			changes: [
				{
					action: 'specification.draft-started',
					subject: { kind: 'specification', id },
					bodyId: scope.bodyId,
					after: {
						programme: programme.id,
						number,
						effectiveFrom,
						measures: measures.map(({ key }) => key),
						kpis: kpis.map(({ key }) => key),
					},
				},
			],
		});
	});
}
