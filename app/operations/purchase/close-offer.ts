import { findOffer } from '../../../db/read/offers.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listDayDeltas } from '../../../db/read/unit-ledger.ts';
import { enterMovements } from '../../../db/write/enter-movements.ts';
import { saveOffer } from '../../../db/write/purchases.ts';
import { lockUnitAccounts } from '../../../db/write/unit-ledger.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { offering } from '../../domain/purchase/decide-offer.ts';
import { leadContracts } from '../../domain/purchase/issuer-of.ts';
import { isOpenOn } from '../../domain/purchase/offer.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { leastFrom, type MovementRefusal } from '../../domain/unit/decide-movements.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface CloseOfferCommand {
	readonly commandId: string;
	readonly offerId: string;
	readonly expectedVersion: number;
}

type Refusal =
	| MovementRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'closed' };

/** Nothing more can be bought; what is left goes back to the provider. Orders that have been placed go on. */
export async function closeOffer(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: CloseOfferCommand,
): Promise<Result<{ readonly withdrawn: number }, Refusal>> {
	const { offerId, expectedVersion } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly withdrawn: number }, Refusal>(
		services,
		actor,
		'close-offer',
		gated(command),
		async (tx) => {
			const row = await findOffer(tx, scope, today, offerId);
			if (row === null || !leadContracts(row, actor.organisationId)) return refused({ code: 'not-found' });
			if (!isOpenOn(row.offer, today)) return refused({ code: 'closed' });
			await lockUnitAccounts(tx, [row.accountId]);
			const left = leastFrom(
				await listDayDeltas(tx, [row.accountId]),
				{ accountId: row.accountId, stage: 'free' },
				today,
			);
			if (!(await saveOffer(tx, offerId, row.offer, today, expectedVersion)))
				return refused({ code: 'changed-meanwhile' });
			const movements = offering(row.accountId, -left, today, row.offer.unitPricePence);
			const entered = await enterMovements(tx, [row.accountId], movements, {
				at: now,
				personId: actor.personId,
				today,
				nextId: services.ids.next,
			});
			if (!entered.ok) return entered;
			return accepted({
				outcome: { withdrawn: left },
				changes: [
					{
						action: 'offer.closed',
						subject: { kind: 'offer', id: offerId },
						bodyId: (await findOwner(tx, row.programmeId, today)).id,
						after: { closedOn: today, withdrawn: left },
					},
				],
			});
		},
	);
}
