import type { Found } from '../../app/domain/access/found.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { NoticeStep } from '../../app/domain/evaluation/award-life.ts';
import type { OutcomeFacts } from '../../app/domain/grant/papers/outcome-letter.ts';
import type { Pence } from '../../app/domain/money/pence.ts';
import type { FindATender } from '../../app/domain/tender/tender-notice.ts';
import type { Reader } from '../connect.ts';
import { listAwards } from './awards.ts';
import { listLettersOfTender } from './outcome-letters.ts';

/** What everybody may know of a lot's decision: nothing before its bidders have been told. */
export interface PublicAward {
	readonly lotId: string;
	readonly kind: 'award' | 'no-award';
	readonly decidedOn: Instant;
	readonly lettersSentAt: Instant | null;
	/** Null where nothing is awarded. */
	readonly awardedTo: { readonly name: string; readonly valuePence: Pence | null } | null;
	/** Why nothing is awarded; '' otherwise. */
	readonly why: string;
	readonly notices: Readonly<Partial<Record<NoticeStep, FindATender>>>;
	readonly standstillEndsOn: IsoDate | null;
	readonly acceptedAt: Instant | null;
}

/** The decisions of a tender found in public that hold and of which bidders were told, by lot. */
export async function listPublicAwards(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly PublicAward[]> {
	const awards = await listAwards(reader, tenderId, []);
	const told = awards.filter(({ lettersSentAt, undoneAt }) => lettersSentAt !== null && undoneAt === null);
	if (told.length === 0) return [];
	const letters = await listLettersOfTender(reader, tenderId);
	return told.map((award) => {
		const won = letters.find(({ awardId, facts }) => awardId === award.id && facts.kind === 'awarded');
		return {
			lotId: award.lotId,
			kind: award.kind,
			decidedOn: award.approvedAt ?? award.recommendedAt,
			lettersSentAt: award.lettersSentAt,
			awardedTo: won === undefined ? null : successful(won.facts),
			why: award.kind === 'no-award' ? award.reason : '',
			notices: award.notices,
			standstillEndsOn: award.standstillEndsOn,
			acceptedAt: award.agreement?.acceptedAt ?? null,
		};
	});
}

const successful = ({ organisationName, own }: OutcomeFacts) => ({
	name: organisationName,
	valuePence: own?.priced?.totalPence ?? null,
});
