import { only, type RecordBlock } from '../../../../components/layout/record-view.ts';
import { writeInstant } from '../../../../domain/calendar/write-date.ts';
import { longReturns } from '../../../../domain/specification/long-return.ts';
import { specificationProblems } from '../../../../domain/specification/specification-problems.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { longReturnWords, problemWords } from '../problem-words.ts';

/** Why an approver sent it back, until it is handed over again. */
export const sentBackOf = ({ sentBack }: SpecificationFacts): readonly RecordBlock[] =>
	only(sentBack !== null, {
		kind: 'inset',
		lines: [
			{ strong: `${sentBack?.by} sent it back on ${sentBack === null ? '' : writeInstant(sentBack.at)}` },
			sentBack?.reason ?? '',
		],
	});

/** What is missing before it can be published, and what is long. */
export function remindersOf({ draft: { specification } }: SpecificationFacts): readonly RecordBlock[] {
	const problems = specificationProblems(specification).map((problem) =>
		problemWords(problem, specification),
	);
	const advice = longReturns(specification.measures).map(longReturnWords);
	return [
		...only(problems.length > 0, {
			kind: 'inset',
			lines: [{ strong: 'Before it can be handed over' }],
			items: problems,
		}),
		...only(advice.length > 0, { kind: 'inset', lines: advice }),
	];
}
