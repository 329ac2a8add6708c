import type { BidProblem, PartKey } from '../../domain/bid/bid-content.ts';
import { writePounds } from '../../domain/money/pence.ts';
import { writeCount } from '../../domain/text/write-number.ts';
import type { AskedPart } from './asked-part.ts';

/** What is missing or wrong, and the part in which it is put right. */
export interface WordedProblem {
	readonly key: PartKey;
	readonly message: string;
}

export const problemWords = (
	problems: readonly BidProblem[],
	parts: readonly AskedPart[],
): readonly WordedProblem[] => problems.map((problem) => worded(problem, parts));

function worded(problem: BidProblem, parts: readonly AskedPart[]): WordedProblem {
	const titleOf = (key: PartKey) => parts.find((part) => part.key === key)?.title ?? key;
	switch (problem.code) {
		case 'missing':
			return { key: problem.part, message: `Nothing is written under “${titleOf(problem.part)}”` };
		case 'requirement-not-met':
		case 'requirement-not-shown': {
			const asked = parts
				.flatMap((part) => (part.kind === 'requirements' ? part.requirements : []))
				.find(({ requirementId }) => requirementId === problem.requirementId);
			const what = `“${asked?.asks ?? ''}”`;
			return {
				key: 'requirements',
				message:
					problem.code === 'requirement-not-met'
						? `You have not said that you meet ${what}`
						: `You have not written what shows that you meet ${what}`,
			};
		}
		case 'too-many-words': {
			const key: PartKey = `answer:${problem.questionId}`;
			const { words, limit } = problem;
			return {
				key,
				message: `“${titleOf(key)}” has ${writeCount(words)} words; the limit is ${writeCount(limit)}`,
			};
		}
		case 'no-price': {
			const asked = parts
				.flatMap((part) => (part.kind === 'price' ? part.prices : []))
				.find(({ itemId }) => itemId === problem.itemId);
			return { key: 'price', message: `There is no price for ${asked?.label ?? 'a part of the lot'}` };
		}
		case 'above-budget':
			return {
				key: 'price',
				message: `Your total of ${writePounds(problem.totalPence)} is above the ${writePounds(problem.budgetPence)} that a bid for this lot may come to`,
			};
		case 'level-below': {
			const asked = parts
				.flatMap((part) => (part.kind === 'levels' ? part.levels : []))
				.find(({ kpiKey }) => kpiKey === problem.kpiKey);
			return {
				key: 'levels',
				message: `${asked?.name ?? 'A level'} must be at least the ${problem.asked}% that the specification asks for`,
			};
		}
	}
}
