import type { Found } from '../../app/domain/access/found.ts';
import type { FirstWith } from '../../app/domain/bid/decide-opening.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { DoneByTwo } from '../../app/domain/evaluation/report/report-facts.ts';
import type { Reader } from '../connect.ts';

/** Who did what in the evaluation of a tender, by name: for its report and for the file. */

export interface OpeningNamed extends DoneByTwo {
	readonly kind: 'quality' | 'price';
	readonly firstWith: FirstWith;
}

export async function listOpeningsNamed(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly OpeningNamed[]> {
	const rows = await reader
		.selectFrom('opening')
		.innerJoin('person as first', 'first.id', 'opening.firstBy')
		.leftJoin('person as second', 'second.id', 'opening.secondBy')
		.select([
			'opening.kind',
			'opening.firstWith',
			'first.name as firstByName',
			'opening.firstAt',
			'second.name as secondByName',
			'opening.openedAt as doneAt',
		])
		.where('opening.tenderId', '=', tenderId)
		.orderBy('opening.kind')
		.orderBy('opening.id')
		.execute();
	return rows;
}

export interface LockNamed extends DoneByTwo {
	readonly lotId: string;
}

export const listLocksNamed = (reader: Reader, tenderId: Found<'tender'>): Promise<readonly LockNamed[]> =>
	reader
		.selectFrom('qualityLock')
		.innerJoin('person as first', 'first.id', 'qualityLock.firstBy')
		.leftJoin('person as second', 'second.id', 'qualityLock.secondBy')
		.select([
			'qualityLock.lotId',
			'first.name as firstByName',
			'qualityLock.firstAt',
			'second.name as secondByName',
			'qualityLock.lockedAt as doneAt',
		])
		.where('qualityLock.tenderId', '=', tenderId)
		.orderBy('qualityLock.lotId')
		.execute();

export interface EvaluatorNamed {
	readonly lotId: string;
	readonly personId: string;
	readonly name: string;
	readonly namedByName: string;
	readonly namedAt: Instant;
	readonly hasConflict: boolean | null;
	readonly conflictWords: string | null;
	readonly declaredAt: Instant | null;
}

export async function listEvaluatorsNamed(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly EvaluatorNamed[]> {
	const rows = await reader
		.selectFrom('tenderEvaluator as one')
		.innerJoin('person', 'person.id', 'one.personId')
		.innerJoin('person as namer', 'namer.id', 'one.namedBy')
		.select([
			'one.lotId',
			'one.personId',
			'person.name',
			'namer.name as namedByName',
			'one.namedAt',
			'one.conflict',
			'one.conflictWords',
			'one.declaredAt',
		])
		.where('one.tenderId', '=', tenderId)
		.orderBy('one.lotId')
		.orderBy('person.name')
		.orderBy('one.personId')
		.execute();
	return rows.map(({ conflict, ...row }) => ({
		...row,
		hasConflict: conflict === null ? null : conflict === 1,
	}));
}

/** Of each bid that was submitted and taken back its lot alone: whose it was is told to nobody. For after opening. */
export const listLotsOfWithdrawn = (
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly { readonly lotId: string }[]> =>
	reader
		.selectFrom('bid')
		.select('bid.lotId')
		.where('bid.tenderId', '=', tenderId)
		.where('bid.state', '=', 'withdrawn')
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('bidSubmission')
					.select('bidSubmission.id')
					.whereRef('bidSubmission.bidId', '=', 'bid.id'),
			),
		)
		.orderBy('bid.lotId')
		.orderBy('bid.id')
		.execute();

/** Bids that came too late, by whom. For after opening. */
export const listLateBids = (
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly { readonly bidder: string; readonly at: Instant }[]> =>
	reader
		.selectFrom('tenderAttempt')
		.innerJoin('person', 'person.id', 'tenderAttempt.personId')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select(['organisation.name as bidder', 'tenderAttempt.at'])
		.where('tenderAttempt.tenderId', '=', tenderId)
		.where('tenderAttempt.kind', '=', 'late-bid')
		.orderBy('tenderAttempt.at')
		.orderBy('tenderAttempt.id')
		.execute();
