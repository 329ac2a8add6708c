import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { regimeOf } from './regime.ts';
import type { TenderNotice } from './tender-notice.ts';
import type { TenderStep } from './tender-state.ts';

export interface LotLife {
	readonly title: string;
	readonly lockedAt: Instant | null;
	/** The decision that holds; null while there is none. */
	readonly decision: {
		readonly kind: 'award' | 'no-award';
		readonly recommendedAt: Instant | null;
		readonly approvedAt: Instant | null;
		readonly lettersSentAt: Instant | null;
		readonly standstillEndsOn: IsoDate | null;
		readonly acceptedAt: Instant | null;
	} | null;
}

/** What the records of a tender say of its life. Of bids and of questions there is nothing in it. */
export interface TenderLife {
	readonly publishedAt: Instant | null;
	/** Every version that was published, the first included. */
	readonly versions: readonly { readonly number: number; readonly at: Instant }[];
	readonly cancelledAt: Instant | null;
	readonly opensOn: IsoDate | null;
	readonly timetable: {
		readonly questionsCloseAt: Instant;
		readonly evaluatedBy: IsoDate;
		readonly awardBy: IsoDate;
		readonly startsOn: IsoDate;
	};
	/** The one that holds, amended or not. */
	readonly closesAt: Instant;
	readonly openedAt: Instant | null;
	readonly pricesOpenedAt: Instant | null;
	readonly keepsStandstill: boolean;
	readonly lots: readonly LotLife[];
}

type Decision = NonNullable<LotLife['decision']>;

/** Rows as they are kept: each opening, each lot's lock, and of each lot the decision that holds. */
export interface RecordsOfTender {
	readonly versions: TenderLife['versions'];
	readonly steps: readonly Pick<TenderStep, 'kind' | 'at'>[];
	readonly openings: readonly { readonly kind: 'quality' | 'price'; readonly openedAt: Instant | null }[];
	readonly locks: readonly { readonly lotId: string; readonly lockedAt: Instant | null }[];
	readonly decisions: readonly (Decision & { readonly lotId: string })[];
}

interface Tender {
	readonly publishedAt: Instant | null;
	readonly closesAt: Instant;
	readonly notice: TenderNotice;
}

export function lifeOfTender(
	{ publishedAt, closesAt, notice }: Tender,
	records: RecordsOfTender,
): TenderLife {
	const { versions, steps, openings, locks, decisions } = records;
	const openedAt = (kind: 'quality' | 'price') =>
		openings.find((opening) => opening.kind === kind)?.openedAt ?? null;
	return {
		publishedAt,
		versions,
		cancelledAt: steps.find(({ kind }) => kind === 'cancelled')?.at ?? null,
		opensOn: notice.opensOn,
		timetable: notice.timetable,
		closesAt,
		openedAt: openedAt('quality'),
		pricesOpenedAt: openedAt('price'),
		keepsStandstill: regimeOf(notice).regime.afterApproval.includes('standstill'),
		lots: notice.lots.map(({ lotId, title }) => ({
			title,
			lockedAt: locks.find((lock) => lock.lotId === lotId)?.lockedAt ?? null,
			decision: decisions.find((each) => each.lotId === lotId) ?? null,
		})),
	};
}
