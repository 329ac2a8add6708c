import { allBoxes } from '../all-boxes.ts';
import type { Box } from '../box.ts';
import { figureKey } from '../figure.ts';
import type { ReturnDraft } from '../return-draft.ts';
import type { RawFinding } from './finding.ts';

/**
 * Boxes that must be filled in, one finding for each section. A ratio may stay empty: where nobody started there is no
 * median wait. A stock that "nothing to report" leaves open has a finding of its own.
 */
export function checkEmptyBoxes(draft: ReturnDraft, empty: readonly Box[]): readonly RawFinding[] {
	const kinds = new Map(draft.measures.map(({ key, kind }) => [key, kind]));
	const emptyKeys = new Set(empty.map(figureKey));
	return draft.sections
		.filter(({ section }) => !draft.nothingToReport.has(section))
		.flatMap((section) => {
			const required = allBoxes([section]).filter((box) => kinds.get(box.measureKey) !== 'ratio');
			const missing = required.filter((box) => emptyKeys.has(figureKey(box)));
			const first = missing[0];
			if (first === undefined) return [];
			return [
				{
					code: 'boxes-empty' as const,
					severity: 'error' as const,
					noteClears: false,
					section: section.section,
					boxes: missing.map(figureKey),
					facts: { empty: missing.length, of: required.length, first },
				},
			];
		});
}
