import type { IsoDate } from '../calendar/iso-date.ts';
import type { TenderNotice } from '../tender/tender-notice.ts';
import type { AwardAsStands } from './decide-award.ts';
import { type LotToRank, rankLot } from './rank-lot.ts';

interface KeptAward {
	readonly submissionId: string;
	readonly recommendedBy: string;
	readonly approvedAt: string | null;
	readonly standstillEndsOn: IsoDate | null;
	readonly agreementId: string | null;
}

/** A lot's award and its ranking, as decisions about it see them. */
export const awardAsStands = (
	notice: Pick<TenderNotice, 'questions' | 'priceWeight'>,
	lot: LotToRank & { readonly award: KeptAward | null },
): AwardAsStands => ({
	ranked: rankLot(notice, lot),
	award: lot.award === null ? null : { ...lot.award, approved: lot.award.approvedAt !== null },
});
