import { listProvidersToAccredit } from '../../../db/read/accreditations.ts';
import { insertAccreditation } from '../../../db/write/accreditations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type AccreditationContent,
	type AccreditationRefusal,
	decideAccreditation,
} from '../../domain/grant/decide-accreditation.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RecordAccreditation extends AccreditationContent {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly programmeId: string;
	readonly organisationId: string;
}

type Refusal = AccreditationRefusal | 'not-found';

/** An officer records what a provider has shown, or what was decided of it, on a programme of their own. */
export async function recordAccreditation(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: RecordAccreditation,
): Promise<Result<{ readonly accreditationId: string }, Refusal | LooksPersonalRefusal>> {
	const { commandId, programmeId, organisationId, ...content } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<{ readonly accreditationId: string }, Refusal>(
		services,
		actor,
		'record-accreditation',
		gated(command),
		async (tx) => {
			const providers = await listProvidersToAccredit(tx, scope, today);
			const provider = providers.find(
				(one) => one.programmeId === programmeId && one.organisationId === organisationId,
			);
			if (provider === undefined) return refused('not-found');
			const decided = decideAccreditation(content, today);
			if (!decided.ok) return decided;
			const id = services.ids.next();
			await insertAccreditation(tx, {
				id,
				programmeId,
				organisationId,
				recordedBy: actor.personId,
				...decided.value,
			});
			const after = {
				programmeId,
				organisationId,
				...markFreeText(decided.value, new Set(['evidence', 'standard'])),
			};
			return accepted({
				outcome: { accreditationId: id },
				changes: [
					{
						action: 'accreditation.recorded',
						subject: { kind: 'accreditation', id },
						bodyId: provider.bodyId,
						after,
					},
				],
			});
		},
	);
}
