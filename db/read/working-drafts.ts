import type { Scope } from '../../app/domain/access/scope.ts';
import { figureKey } from '../../app/domain/kpi-return/figure.ts';
import { notesWithinReach } from '../../app/domain/kpi-return/notes-within-reach.ts';
import { measuresAsked } from '../../app/domain/kpi-return/return-asked.ts';
import type { ReturnDraft } from '../../app/domain/kpi-return/return-draft.ts';
import { sectionsOfMember } from '../../app/domain/kpi-return/sections-of-member.ts';
import { isClosingReturn } from '../../app/domain/specification/is-closing-return.ts';
import type { Reader } from '../connect.ts';
import { getLedgerOfReturn } from './ledger-counts.ts';
import { getQuartersBeside } from './quarters-beside.ts';
import {
	type DraftSectionRow,
	getDraftNarrative,
	getDraftNotes,
	listDraftFigures,
	listDraftSections,
} from './return-drafts.ts';

import type { WholeReturn } from './whole-returns.ts';

export interface WorkingDraft extends ReturnDraft {
	/** The sections saved so far. */
	readonly saved: readonly DraftSectionRow[];
	readonly ledger: ReadonlyMap<string, number>;
}

/** The working draft of a return found in scope, as far as the reader reaches: for a consortium's member, its own areas' rows and the notes about them. */
export async function getWorkingDraft(
	reader: Reader,
	scope: Scope,
	{ row, specification, areas, sections, ownAreaIds }: WholeReturn,
): Promise<WorkingDraft> {
	const saved = await listDraftSections(reader, scope, row.id);
	const figures = await listDraftFigures(reader, scope, row.id);
	const beside = await getQuartersBeside(reader, scope, row);
	const draft = {
		sections: ownAreaIds === null ? sections : sectionsOfMember(sections, ownAreaIds),
		kpis: specification.kpis,
		measures: measuresAsked({
			specification,
			strand: row.strand,
			period: row.period,
			closing: isClosingReturn(row.period, row.agreementEndsOn),
		}),
		areaIds: ownAreaIds ?? areas.map(({ areaId }) => areaId),
		periodNumber: row.period.number,
		typed: new Map(figures.map((figure) => [figureKey(figure), figure.typed])),
		words: await getDraftNarrative(reader, scope, row.id),
		notes: await getDraftNotes(reader, row.id),
		nothingToReport: new Set(
			saved.filter(({ nothingToReport }) => nothingToReport).map(({ section }) => section),
		),
		...beside,
		ledger: await getLedgerOfReturn(reader, row, ownAreaIds),
		saved,
	};
	return ownAreaIds === null ? draft : { ...draft, notes: notesWithinReach(draft, draft.notes) };
}
