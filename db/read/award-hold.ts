import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { type Hold, holdOf } from '../../app/domain/evaluation/award-life.ts';
import { regimeOf } from '../../app/domain/tender/regime.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';
import { listAwards } from './awards.ts';
import { listChallenges } from './challenges.ts';
import { parseNotice } from './tender-notice.ts';

interface AwardOf {
	readonly id: string;
	readonly tenderId: Found<'tender'>;
	readonly notice: string;
}

/** What keeps an agreement that was drafted from an award from being entered into today; null where nothing does, and where it came of none. */
export async function findAwardHold(
	reader: Reader,
	agreementId: Found<'agreement'>,
	today: IsoDate,
): Promise<Hold | null> {
	const row = await reader
		.selectFrom('awardDecision')
		.innerJoin('tender', 'tender.id', 'awardDecision.tenderId')
		.select(['awardDecision.id', 'awardDecision.tenderId', 'tender.notice'])
		.where('awardDecision.agreementId', '=', agreementId)
		.executeTakeFirst();
	if (row === undefined) return null;
	const { id, tenderId, notice } = asFound<AwardOf>(row);
	const awards = await listAwards(reader, tenderId, await listChallenges(reader, tenderId));
	const award = awards.find((each) => each.id === id);
	if (award === undefined || award.undoneAt !== null) return { code: 'undone' };
	return holdOf(regimeOf(parseNotice(notice)).regime, award, today);
}
