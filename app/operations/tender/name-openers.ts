import { findOwner } from '../../../db/read/programme-owners.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { lockTender } from '../../../db/read/tenders.ts';
import { saveOpeners, saveTender } from '../../../db/write/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { areOnePerson } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface NameOpeners {
	readonly commandId: string;
	readonly slug: string;
	readonly expectedVersion: number;
	readonly personIds: readonly string[];
}

type Refusal =
	| { readonly code: 'not-found' }
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'not-a-draft' | 'unknown-choice' | 'same-person' };

/** Names who opens the bids: people of the office who hold the role of bid opener. */
export async function nameOpeners(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: NameOpeners,
): Promise<Result<{ readonly slug: string }, Refusal>> {
	const { slug, expectedVersion, personIds } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<{ readonly slug: string }, Refusal>(
		services,
		actor,
		'name-openers',
		gated(command),
		async (tx) => {
			const tender = await lockTender(tx, scope, today, slug);
			if (tender === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			if (tender.state !== 'draft') return refused({ code: 'not-a-draft' });
			const { id: bodyId } = await findOwner(tx, tender.programmeId, today);
			const able = await listRecipients(tx, [bodyId], ['bid-opener'], today);
			const named = [...new Set(personIds)];
			const people = able.filter(({ personId }) => named.includes(personId));
			if (people.length < named.length) return refused({ code: 'unknown-choice' });
			if (people.some((one, index) => people.slice(index + 1).some((other) => areOnePerson(one, other))))
				return refused({ code: 'same-person' });
			if (!(await saveTender(tx, tender.id, expectedVersion, {})))
				return refused({ code: 'changed-meanwhile' });
			await saveOpeners(tx, tender.id, named);
			return accepted({
				outcome: { slug },
				changes: [
					{
						action: 'tender.openers-named',
						subject: { kind: 'tender', id: tender.id },
						bodyId,
						after: { openers: named },
					},
				],
			});
		},
	);
}
