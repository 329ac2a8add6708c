import type { CellFacts } from '../../domain/kpi-return/checks/finding.ts';
import { type CellNames, nameCell } from '../../domain/kpi-return/name-cell.ts';
import { NARRATIVE_LABELS, type NarrativeQuestion } from '../../domain/kpi-return/narrative.ts';

/** What a query is about: a figure named by its cell, or an answer of the narrative. */
export const querySubjectWords = (
	{ box, question }: { readonly box: CellFacts | null; readonly question: NarrativeQuestion | null },
	names: CellNames,
): string =>
	box === null ? `‘${question === null ? 'Narrative' : NARRATIVE_LABELS[question]}’` : nameCell(box, names);
