import type { Reader } from '../../../db/connect.ts';
import { findOpenerKey } from '../../../db/read/bid-openers.ts';
import {
	countUnanswered,
	listAmendmentsWaiting,
	listLocked,
	listOpened,
} from '../../../db/read/tender-work.ts';
import { listTenderSteps, listTenders, listTendersToOpen, type TenderRow } from '../../../db/read/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { isQualityLocked } from '../../domain/bid/decide-opening.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	approverWorkOnTender,
	officerWorkOnTender,
	openerWorkOnTender,
} from '../../domain/tender/work-on-tenders.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { Services } from '../../services.ts';

/** Tenders that wait for this person before their bids are evaluated: to finish, to answer for, to publish or amend, to open. */
export async function listTenderWork(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<readonly WaitingItem[]> {
	if (scope.kind !== 'office') return [];
	const now = services.clock.businessNow();
	return services.db.snapshot(async (reader) => [
		...(await toMoveOn(reader, actor, scope, now)),
		...(mayDo(actor, 'bids.open') ? await toOpen(reader, actor, scope, now) : []),
	]);
}

async function toMoveOn(
	reader: Reader,
	actor: Actor,
	scope: Scope,
	now: Instant,
): Promise<readonly WaitingItem[]> {
	const edits = mayDo(actor, 'tender.edit');
	const publishes = mayDo(actor, 'tender.publish');
	if (!edits && !publishes) return [];
	const all = await listTenders(reader, scope, londonDay(now));
	const before = all.filter(
		({ state, closesAt }) =>
			state === 'draft' || state === 'awaiting-approval' || (state === 'published' && closesAt > now),
	);
	const ids = before.map(({ id }) => id);
	const unanswered = edits ? await countUnanswered(reader, ids) : new Map<string, number>();
	const amendments = publishes ? await listAmendmentsWaiting(reader, ids) : new Map<string, string>();
	const items: WaitingItem[] = [];
	for (const tender of before) {
		// Only of the few that wait for approval is it asked who wrote them.
		const steps =
			publishes && tender.state === 'awaiting-approval' ? await listTenderSteps(reader, tender.id) : [];
		const at = {
			...tender,
			steps,
			unanswered: unanswered.get(tender.id) ?? 0,
			amendmentBy: amendments.get(tender.id) ?? null,
		};
		if (edits) items.push(...officerWorkOnTender(at, now));
		if (publishes) items.push(...approverWorkOnTender(at, accountOf(actor), now));
	}
	return items;
}

async function toOpen(
	reader: Reader,
	actor: Actor,
	scope: Scope,
	now: Instant,
): Promise<readonly WaitingItem[]> {
	const named = await listTendersToOpen(reader, scope, londonDay(now), actor.personId);
	const ids = named.map(({ id }) => id);
	const enrolled = (await findOpenerKey(reader, actor.personId)) !== null;
	const opened = await listOpened(reader, ids);
	const locked = await listLocked(reader, ids);
	return named.flatMap((tender: TenderRow) => {
		const openedAt = (kind: 'quality' | 'price') =>
			opened.find((each) => each.tenderId === tender.id && each.kind === kind)?.openedAt ?? null;
		const at = { ...tender, steps: [], unanswered: 0, amendmentBy: null };
		const opening = {
			enrolled,
			qualityOpenedAt: openedAt('quality'),
			priceOpenedAt: openedAt('price'),
			isLocked: isQualityLocked(
				tender.notice.lots,
				locked.filter(({ tenderId }) => tenderId === tender.id),
			),
		};
		return openerWorkOnTender(at, opening, now);
	});
}
