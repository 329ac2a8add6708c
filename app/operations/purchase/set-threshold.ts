import { findAuthoritySetting } from '../../../db/read/authority-settings.ts';
import { saveThreshold } from '../../../db/write/purchases.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import type { Pence } from '../../domain/money/pence.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SetThresholdCommand {
	readonly commandId: string;
	readonly approvalAbovePence: Pence;
	/** 0 where none was set. */
	readonly expectedVersion: number;
}

export type ThresholdRefusal = 'changed-meanwhile' | 'places-orders';

/** Above what the authority's orders wait for a second person. Orders that have been placed stay as they are. Not set by somebody who places orders: they could let their own through. */
export async function setThreshold(
	services: Services,
	actor: Actor,
	command: SetThresholdCommand,
): Promise<Result<'saved', ThresholdRefusal>> {
	const { approvalAbovePence, expectedVersion } = command;
	return carryOut<'saved', ThresholdRefusal>(services, actor, 'set-threshold', gated(command), async (tx) => {
		if (mayDo(actor, 'order.place')) return refused('places-orders');
		const before = await findAuthoritySetting(tx, scopeFor(actor));
		if ((before?.version ?? 0) !== expectedVersion) return refused('changed-meanwhile');
		if (!(await saveThreshold(tx, actor.organisationId, approvalAbovePence, expectedVersion)))
			return refused('changed-meanwhile');
		return accepted({
			outcome: 'saved',
			changes: [
				{
					action: 'authority.threshold-set',
					subject: { kind: 'organisation', id: actor.organisationId },
					bodyId: null,
					before: { approvalAbovePence: before?.approvalAbovePence ?? null },
					after: { approvalAbovePence },
				},
			],
		});
	});
}
