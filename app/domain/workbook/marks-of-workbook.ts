import { blockingFindings } from '../kpi-return/blocking-findings.ts';
import type { CellNames } from '../kpi-return/name-cell.ts';
import type { ReturnDraft } from '../kpi-return/return-draft.ts';
import { wordFinding } from '../kpi-return/word-finding.ts';
import { findingsAfter } from './findings-after.ts';
import type { CellMark } from './problems-sheet.ts';
import type { Taken } from './taken.ts';
import { workbookChanges } from './workbook-changes.ts';

/** All that is told in a workbook that goes back: what must be mended, and what the return would be asked about with these figures in it, at the cell that it is about. */
export function marksOfWorkbook(draft: ReturnDraft, taken: Taken, names: CellNames): readonly CellMark[] {
	const problems = taken.problems.map((problem): CellMark => ({ ...problem, kind: 'problem' }));
	const after = blockingFindings(findingsAfter(draft, workbookChanges(draft, taken)));
	const questions = after.flatMap((finding): readonly CellMark[] => {
		const place = finding.boxes.flatMap((box) => taken.figures.get(box)?.place ?? [])[0];
		// Boxes that are still empty are seen without a mark.
		return place === undefined || finding.code === 'boxes-empty'
			? []
			: [{ place, text: wordFinding(finding, names), kind: 'question' }];
	});
	return [...problems, ...questions];
}
