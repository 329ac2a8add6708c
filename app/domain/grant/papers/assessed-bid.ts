import type { Assessment, BidOutcome } from '../../evaluation/outcome-of-bid.ts';
import { BEST_SCORE } from '../../evaluation/points.ts';
import { writePounds } from '../../money/pence.ts';
import { paragraph } from '../../text/paper.ts';
import { ended } from './delivery-words.ts';
import { type PaperBlock, table } from './grant-paper.ts';

/** Own scores beside the successful bid's, then the reasons. */
export function assessed(
	facts: Pick<BidOutcome, 'kind' | 'winner'> & { readonly priceWeight: number },
	own: Assessment,
): readonly PaperBlock[] {
	const winner = facts.kind === 'not-awarded' ? (facts.winner?.assessment ?? null) : null;
	const beside = <Cell>(cell: Cell): readonly Cell[] => (winner === null ? [] : [cell]);
	return [
		table(
			'scores',
			'Scores',
			[
				['Question', 5],
				['Weight', 1, 'numbers'],
				['Your score', 1.3, 'numbers'],
				...beside(['Successful bid', 1.6, 'numbers'] as const),
			],
			own.criteria.map(({ asks, weight, score }, index) => [
				asks,
				String(weight),
				`${score} of ${BEST_SCORE}`,
				...beside(`${winner?.criteria[index]?.score ?? 0} of ${BEST_SCORE}`),
			]),
		),
		table(
			'points',
			'Points of 100',
			[['What', 5], ['Yours', 2, 'numbers'], ...beside(['Successful bid', 2, 'numbers'] as const)],
			[
				['Quality', own.quality, ...beside(winner?.quality ?? '')],
				...(own.priced === null
					? []
					: [
							[
								'Total price',
								writePounds(own.priced.totalPence),
								...beside(writePounds(winner?.priced?.totalPence ?? 0)),
							],
							[`Price, of ${facts.priceWeight}`, own.priced.points, ...beside(winner?.priced?.points ?? '')],
						]),
			],
			own.priced === null ? null : ['All', own.priced.total, ...beside(winner?.priced?.total ?? '')],
		),
		...reasons(own),
	];
}

/** Of each question its score, what it means, and why. */
export const reasons = ({ criteria }: Assessment): readonly PaperBlock[] =>
	criteria.map(({ asks, score, means, reason }) =>
		paragraph(`${ended(asks)} ${score} of ${BEST_SCORE}: ${means.toLowerCase()}. ${ended(reason)}`),
	);
