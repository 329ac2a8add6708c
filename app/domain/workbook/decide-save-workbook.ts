import type { Instant } from '../calendar/iso-date.ts';
import type { BoxSection } from '../kpi-return/box.ts';
import { decideSaveSection, type SaveSectionRefusal } from '../kpi-return/decide-save-section.ts';
import type { ActingPerson, KpiReturn } from '../kpi-return/kpi-return.ts';
import type { ReturnDraft } from '../kpi-return/return-draft.ts';
import type { SectionWasSaved } from '../kpi-return/return-event.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { WorkbookChanges } from './workbook-changes.ts';

export type WorkbookSaveRefusal =
	| SaveSectionRefusal
	/** Cells that are doubtful are mended in the workbook first: a return is never half of it. */
	| { readonly code: 'has-problems' }
	/** The same organisation has uploaded another one since. */
	| { readonly code: 'newer-workbook' }
	| { readonly code: 'nothing-changes' };

interface WorkbookToSave {
	readonly changes: WorkbookChanges;
	readonly problems: number;
	readonly isNewest: boolean;
	readonly by: ActingPerson;
	/** The form that was sent. */
	readonly form: string;
}

interface State {
	readonly kpiReturn: KpiReturn;
	readonly sections: readonly BoxSection[];
	readonly draft: ReturnDraft;
}

/** All that a workbook changes, section by section by the rule that saves one, or nothing at all. That it changes what was shown is asked before. */
export function decideSaveWorkbook(
	{ kpiReturn, sections, draft }: State,
	{ changes, problems, isNewest, by, form }: WorkbookToSave,
	now: Instant,
): Result<readonly SectionWasSaved[], WorkbookSaveRefusal> {
	if (!isNewest) return refused({ code: 'newer-workbook' });
	if (problems > 0) return refused({ code: 'has-problems' });
	const saved: SectionWasSaved[] = [];
	for (const { section, figures, words, nothingToReport } of changes.sections) {
		const boxes = sections.find((each) => each.section === section);
		if (boxes === undefined) return refused({ code: 'no-such-section' });
		const ticked = draft.nothingToReport.has(section);
		const decided = decideSaveSection(
			{ kpiReturn, boxes, stored: { ...draft, nothingToReport: ticked } },
			{
				by,
				section,
				expectedVersion: kpiReturn.sections.find((each) => each.section === section)?.version ?? 0,
				sentFrom: { form, byItself: false },
				typed: new Map([...figures].map(([key, { will }]) => [key, will])),
				words: new Map([...words].map(([question, { will }]) => [question, will])),
				notes: new Map(),
				nothingToReport: nothingToReport?.will ?? ticked,
			},
			now,
		);
		if (!decided.ok) return decided;
		saved.push(decided.value);
	}
	return saved.length === 0 ? refused({ code: 'nothing-changes' }) : accepted(saved);
}
