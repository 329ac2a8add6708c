import { figureKey } from '../figure.ts';
import type { TypedProblem } from '../read-typed-figures.ts';
import type { ReturnDraft } from '../return-draft.ts';
import type { RawFinding } from './finding.ts';

/** Text that is no figure. It is kept as it was typed until somebody puts it right. */
export const checkTypedText = (
	{ measures }: Pick<ReturnDraft, 'measures'>,
	problems: readonly TypedProblem[],
): readonly RawFinding[] =>
	problems.flatMap(({ box, typed, problem }) => {
		const measure = measures.find(({ key }) => key === box.measureKey);
		if (measure === undefined) return [];
		return [
			{
				code: 'not-a-figure',
				severity: 'error',
				noteClears: false,
				section: measure.section,
				boxes: [figureKey(box)],
				facts: { ...box, problem, typed },
			},
		];
	});
