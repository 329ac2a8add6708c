import type { SectionKey } from '../specification/specification.ts';
import { allBoxes } from './all-boxes.ts';
import type { BoxSection } from './box.ts';
import type { SubmissionDifference } from './compare-submissions.ts';
import { figureKey } from './figure.ts';

/** The sections that a difference touches: their earlier acceptance lapses. */
export function changedSections(
	difference: SubmissionDifference,
	sections: readonly BoxSection[],
): readonly SectionKey[] {
	const changed = new Set(difference.figures.map(figureKey));
	return sections
		.filter((section) =>
			section.section === 'narrative'
				? difference.words.length > 0
				: allBoxes([section]).some((box) => changed.has(figureKey(box))),
		)
		.map(({ section }) => section);
}
