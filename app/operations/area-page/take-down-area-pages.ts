import { listAreaPages } from '../../../db/read/area-pages.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { closePublished } from '../../../db/write/area-pages.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { TakeDownReason } from '../../domain/programme/area-page.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface TakeDownAreaPages {
	readonly commandId: string;
	readonly slug: string;
	/** The versions that the person saw to be public. */
	readonly pageIds: readonly string[];
	readonly reason: TakeDownReason;
}

type Outcome = { readonly pages: number };
type Refusal =
	| { readonly code: 'no-page' }
	| { readonly code: 'not-public' }
	| { readonly code: 'not-found' };

/** Takes pages from the public at once: it takes two to say something, and one to stop saying it. */
export async function takeDownAreaPages(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: TakeDownAreaPages,
): Promise<Result<Outcome, Refusal>> {
	const { slug, pageIds, reason } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<Outcome, Refusal>(services, actor, 'take-down-area-pages', gated(command), async (tx) => {
		const programme = await lockProgramme(tx, scope, today, slug);
		if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		if (pageIds.length === 0) return refused({ code: 'no-page' });
		const pages = (await listAreaPages(tx, programme.id)).filter(({ id }) => pageIds.includes(id));
		if (pages.length !== new Set(pageIds).size || pages.some(({ state }) => state !== 'published'))
			return refused({ code: 'not-public' });
		await closePublished(
			tx,
			programme.id,
			pages.map(({ areaId }) => areaId),
			'taken-down',
			reason,
		);
		return accepted({
			outcome: { pages: pages.length },
			changes: pages.map(({ areaId, number }) => ({
				action: 'area-page.taken-down',
				subject: { kind: 'programme', id: programme.id },
				bodyId: scope.bodyId,
				before: { areaId, number },
				after: { reason },
			})),
		});
	});
}
