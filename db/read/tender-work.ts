import type { Found } from '../../app/domain/access/found.ts';
import type { Envelope } from '../../app/domain/bid/bid-content.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

/** Questions that nobody has answered, by the tender; tenders without any are left out. */
export async function countUnanswered(
	reader: Reader,
	ids: readonly Found<'tender'>[],
): Promise<ReadonlyMap<string, number>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('clarification')
		.leftJoin('clarificationAnswer as given', 'given.clarificationId', 'clarification.id')
		.select((eb) => ['clarification.tenderId', eb.fn.countAll<number>().as('questions')])
		.where('clarification.tenderId', 'in', ids)
		.where('given.clarificationId', 'is', null)
		.groupBy('clarification.tenderId')
		.orderBy('clarification.tenderId')
		.execute();
	return new Map(rows.map(({ tenderId, questions }) => [tenderId, Number(questions)]));
}

/** Who drafted the amendment that waits, by the tender. */
export async function listAmendmentsWaiting(
	reader: Reader,
	ids: readonly Found<'tender'>[],
): Promise<ReadonlyMap<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('tenderAmendment')
		.select(['tenderId', 'draftedBy'])
		.where('tenderId', 'in', ids)
		.where('outcome', 'is', null)
		.orderBy('tenderId')
		.orderBy('number')
		.execute();
	return new Map(rows.map(({ tenderId, draftedBy }) => [tenderId, draftedBy]));
}

/** When the envelopes of tenders were opened; those that were not are left out. */
export const listOpened = async (
	reader: Reader,
	ids: readonly Found<'tender'>[],
): Promise<readonly { readonly tenderId: string; readonly kind: Envelope; readonly openedAt: Instant }[]> => {
	if (ids.length === 0) return [];
	const rows = await reader
		.selectFrom('opening')
		.select(['tenderId', 'kind', 'openedAt'])
		.where('tenderId', 'in', ids)
		.where('openedAt', 'is not', null)
		.orderBy('tenderId')
		.orderBy('kind')
		.orderBy('id')
		.execute();
	return rows.flatMap(({ openedAt, ...row }) => (openedAt === null ? [] : [{ ...row, openedAt }]));
};

/** Lots whose quality two have locked. */
export const listLocked = async (
	reader: Reader,
	ids: readonly Found<'tender'>[],
): Promise<
	readonly { readonly tenderId: string; readonly lotId: string; readonly lockedAt: Instant | null }[]
> =>
	ids.length === 0
		? []
		: reader
				.selectFrom('qualityLock')
				.select(['tenderId', 'lotId', 'lockedAt'])
				.where('tenderId', 'in', ids)
				.orderBy('tenderId')
				.orderBy('lotId')
				.execute();

/** Decisions about lots that hold, and how far they have been carried. */
export const listDecidedLots = (reader: Reader, ids: readonly Found<'tender'>[]) =>
	ids.length === 0
		? Promise.resolve([])
		: reader
				.selectFrom('awardDecision as one')
				.leftJoin('awardNotice as notice', (join) =>
					join.onRef('notice.awardId', '=', 'one.id').on('notice.kind', '=', 'award-notice'),
				)
				.select([
					'one.tenderId',
					'one.lotId',
					'one.kind',
					'one.lettersSentAt',
					'one.agreementId',
					'one.undoingBy',
					'notice.noticeNumber',
				])
				.where('one.tenderId', 'in', ids)
				.where('one.undoneAt', 'is', null)
				.where('one.approvedAt', 'is not', null)
				.orderBy('one.tenderId')
				.orderBy('one.lotId')
				.orderBy('one.number')
				.execute();
