import type { Finding } from '../kpi-return/checks/finding.ts';
import { judgeDraft } from '../kpi-return/judge-draft.ts';
import type { ReturnDraft } from '../kpi-return/return-draft.ts';
import type { WorkbookChanges } from './workbook-changes.ts';

/** What would stand against a return once a workbook is saved into it. */
export function findingsAfter(draft: ReturnDraft, { sections }: WorkbookChanges): readonly Finding[] {
	const ticked = new Set(draft.nothingToReport);
	for (const { section, nothingToReport } of sections)
		if (nothingToReport?.will === true) ticked.add(section);
		else if (nothingToReport !== null) ticked.delete(section);
	return judgeDraft({
		...draft,
		typed: new Map([
			...draft.typed,
			...sections.flatMap(({ figures }) => [...figures].map(([key, { will }]) => [key, will] as const)),
		]),
		words: new Map([
			...draft.words,
			...sections.flatMap(({ words }) => [...words].map(([question, { will }]) => [question, will] as const)),
		]),
		nothingToReport: ticked,
	}).findings;
}
