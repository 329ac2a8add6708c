import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface ClarificationAnswer {
	/** As it is published. */
	readonly question: string;
	readonly answer: string;
	readonly answeredAt: Instant;
}

/** A question as everybody but its asker sees it: neither who asked nor when can be read, and its id is drawn at random. */
export interface Clarification {
	readonly id: string;
	/** As it was asked. */
	readonly words: string;
	readonly answer: ClarificationAnswer | null;
}

const answers = (reader: Reader) =>
	reader
		.selectFrom('clarification')
		.leftJoin('clarificationAnswer as given', 'given.clarificationId', 'clarification.id')
		.select([
			'clarification.id',
			'clarification.words',
			'given.question',
			'given.answer',
			'given.answeredAt',
		]);

const asClarification = ({
	id,
	words,
	question,
	answer,
	answeredAt,
}: Awaited<ReturnType<ReturnType<typeof answers>['execute']>>[number]): Clarification => ({
	id,
	words,
	answer:
		question === null || answer === null || answeredAt === null ? null : { question, answer, answeredAt },
});

/** All that was asked about a tender, in the order of their random ids, which is not the order in which they came. */
export async function listClarifications(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly Clarification[]> {
	const rows = await answers(reader)
		.where('clarification.tenderId', '=', tenderId)
		.orderBy('clarification.id')
		.execute();
	return rows.map(asClarification);
}

/** What has been answered, for everybody: the newest answer first. */
export const listAnswers = (
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly (ClarificationAnswer & { readonly id: string })[]> =>
	reader
		.selectFrom('clarificationAnswer as given')
		.innerJoin('clarification', 'clarification.id', 'given.clarificationId')
		.select(['clarification.id', 'given.question', 'given.answer', 'given.answeredAt'])
		.where('clarification.tenderId', '=', tenderId)
		.orderBy('given.answeredAt', 'desc')
		.orderBy('clarification.id')
		.execute();

export interface OwnClarification extends Clarification {
	readonly askedAt: Instant;
}

/** What the reader's own organisation has asked, the newest first. */
export async function listOwnClarifications(
	reader: Reader,
	scope: Scope,
	tenderId: Found<'tender'>,
): Promise<readonly OwnClarification[]> {
	if (scope.kind !== 'provider') return [];
	const rows = await answers(reader)
		.select('clarification.askedAt')
		.where('clarification.tenderId', '=', tenderId)
		.where('clarification.organisationId', '=', scope.organisationId)
		.orderBy('clarification.askedAt', 'desc')
		.orderBy('clarification.id')
		.execute();
	return rows.map((row) => ({ ...asClarification(row), askedAt: row.askedAt }));
}

/** Who has shown interest, bids or has asked: to be written to, each alone, and shown to nobody. */
export async function listConcernedBidders(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly string[]> {
	const rows = await reader
		.selectFrom('bid')
		.select('organisationId')
		.where('tenderId', '=', tenderId)
		.union(reader.selectFrom('clarification').select('organisationId').where('tenderId', '=', tenderId))
		.union(
			reader
				.selectFrom('tenderInterest')
				.select('organisationId')
				.where('tenderId', '=', tenderId)
				.where('withdrawnAt', 'is', null),
		)
		.orderBy('organisationId')
		.execute();
	return rows.map(({ organisationId }) => organisationId);
}
