import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Challenge } from '../../app/domain/evaluation/decide-challenge.ts';
import type { Reader } from '../connect.ts';

export interface ChallengeRow extends Challenge {
	readonly id: string;
	readonly lotId: string;
	/** Who wrote the letter or brought the claim. */
	readonly madeBy: string;
	readonly words: string;
	readonly recordedAt: Instant;
	readonly ended: { readonly byName: string; readonly at: Instant; readonly why: string } | null;
	readonly version: number;
}

/** What is held against the awards of a tender, the newest first. */
export async function listChallenges(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly ChallengeRow[]> {
	const rows = await reader
		.selectFrom('awardChallenge')
		.innerJoin('person as recorder', 'recorder.id', 'awardChallenge.recordedBy')
		.leftJoin('person as ender', 'ender.id', 'awardChallenge.endedBy')
		.select([
			'awardChallenge.id',
			'awardChallenge.lotId',
			'awardChallenge.kind',
			'awardChallenge.madeBy',
			'awardChallenge.madeOn',
			'awardChallenge.notifiedOn',
			'awardChallenge.words',
			'awardChallenge.recordedBy as recorderId',
			'awardChallenge.recordedAt',
			'awardChallenge.endedAt',
			'awardChallenge.endedWhy',
			'awardChallenge.version',
			'recorder.name as recorderName',
			'recorder.email as recorderEmail',
			'ender.name as endedByName',
		])
		.where('awardChallenge.tenderId', '=', tenderId)
		.orderBy('awardChallenge.recordedAt', 'desc')
		.orderBy('awardChallenge.id')
		.execute();
	return rows.map(({ endedAt, endedWhy, endedByName, recorderId, recorderName, recorderEmail, ...row }) => ({
		...row,
		recordedBy: { personId: recorderId, name: recorderName, email: recorderEmail },
		hasEnded: endedAt !== null,
		ended: endedAt === null ? null : { at: endedAt, why: endedWhy ?? '', byName: endedByName ?? '' },
	}));
}
