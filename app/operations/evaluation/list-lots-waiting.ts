import type { Reader } from '../../../db/connect.ts';
import { getLotEvaluations } from '../../../db/read/lot-evaluations.ts';
import { listDecidedLots } from '../../../db/read/tender-work.ts';
import { listTenders, type TenderRow } from '../../../db/read/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo, type RolePermission } from '../../domain/access/policy.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { workOnLot } from '../../domain/evaluation/work-on-lots.ts';
import { type Regime, regimeOf } from '../../domain/tender/regime.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { Services } from '../../services.ts';

const PART_OF_IT: readonly RolePermission[] = ['bid.score', 'score.agree', 'quality.lock', 'award.approve'];

/** Lots of tenders that are not decided to the end: to score, to move on, to award. Of those that are, nothing is read but that they are. */
export async function listLotsWaiting(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<readonly WaitingItem[]> {
	if (scope.kind !== 'office' || !PART_OF_IT.some((permission) => mayDo(actor, permission))) return [];
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const worker = {
		account: accountOf(actor),
		may: (permission: RolePermission) => mayDo(actor, permission),
	};
	return services.db.snapshot(async (reader) => {
		const tenders = (await listTenders(reader, scope, today)).filter(({ state }) => state === 'published');
		const items: WaitingItem[] = [];
		for (const tender of await underWay(reader, tenders)) {
			const { regime } = regimeOf(tender.notice);
			for (const lot of await getLotEvaluations(reader, tender, today))
				items.push(...workOnLot(tender, regime, lot, worker, today));
		}
		return items;
	});
}

async function underWay(reader: Reader, tenders: readonly TenderRow[]): Promise<readonly TenderRow[]> {
	const decided = await listDecidedLots(
		reader,
		tenders.map(({ id }) => id),
	);
	return tenders.filter((tender) => {
		const { regime } = regimeOf(tender.notice);
		const own = decided.filter(({ tenderId }) => tenderId === tender.id);
		return tender.notice.lots.some(
			({ lotId }) => !own.some((each) => each.lotId === lotId && isOver(each, regime)),
		);
	});
}

const isOver = (
	{
		kind,
		lettersSentAt,
		agreementId,
		undoingBy,
		noticeNumber,
	}: Awaited<ReturnType<typeof listDecidedLots>>[number],
	{ afterApproval }: Regime,
): boolean =>
	undoingBy === null &&
	lettersSentAt !== null &&
	(kind === 'no-award' ||
		(agreementId !== null && (noticeNumber !== null || !afterApproval.includes('award-notice'))));
