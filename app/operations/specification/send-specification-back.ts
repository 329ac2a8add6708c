import { lockProgramme } from '../../../db/read/programmes.ts';
import { listPersons } from '../../../db/read/recipients.ts';
import { findSpecificationDraft } from '../../../db/read/specification-versions.ts';
import { saveSentBack } from '../../../db/write/specifications.ts';
import { specificationSentBackLetter } from '../../../templates/emails/specification-sent-back.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import {
	decideSendBack,
	type SendSpecificationBackRefusal,
} from '../../domain/specification/decide-send-back.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SendSpecificationBack {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly number: number;
	readonly reason: string;
}

type Refusal = SendSpecificationBackRefusal | { readonly code: 'not-found' };

/** An approver asks for changes to a draft that was handed over, and says why. Those who worked on it are told. */
export async function sendSpecificationBack(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SendSpecificationBack,
): Promise<Result<'sent-back', Refusal | LooksPersonalRefusal>> {
	const { slug, number, reason } = command;
	const now = services.clock.businessNow();
	return carryOut<'sent-back', Refusal>(
		services,
		actor,
		'send-specification-back',
		gated(command),
		async (tx) => {
			const programme = await lockProgramme(tx, scope, londonDay(now), slug);
			if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const state = await findSpecificationDraft(tx, scope, programme.id, number);
			if (state === null) return refused({ code: 'not-found' });
			const decided = decideSendBack(state, { personId: actor.personId, reason }, now);
			if (!decided.ok) return decided;
			const { specificationId, personId, at } = decided.value;
			await saveSentBack(tx, {
				id: services.ids.next(),
				specificationId,
				personId,
				at,
				reason: decided.value.reason,
			});
			const about = {
				programme: programme.name,
				number,
				by: actor.personName,
				link: `${services.config.origin}/programmes/${slug}/specification/${number}`,
			};
			return accepted({
				outcome: 'sent-back',
				changes: [
					{
						action: 'specification.sent-back',
						subject: { kind: 'specification', id: specificationId },
						bodyId: scope.bodyId,
						after: { number },
					},
				],
				messages: (await listPersons(tx, state.drafterIds)).map((person) =>
					specificationSentBackLetter(person, about),
				),
			});
		},
	);
}
