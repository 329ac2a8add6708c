import type { Period } from '../calendar/period.ts';
import { cellNames } from '../kpi-return/cell-names.ts';
import type { ReturnDraft } from '../kpi-return/return-draft.ts';
import type { SpecificationVersion } from '../specification/specification.ts';
import type { TakenInto } from './take-workbook.ts';
import type { SheetMatch } from './taken.ts';

interface Whole {
	readonly row: { readonly id: string; readonly agreementId: string; readonly period: Period };
	readonly specification: SpecificationVersion;
	readonly areas: readonly { readonly areaId: string; readonly areaName: string }[];
	readonly periods: readonly Period[];
	readonly ownAreaIds: readonly string[] | null;
}

/** A return found for somebody, as that into which their workbook is taken. */
export const takenInto = (
	whole: Whole,
	draft: Pick<ReturnDraft, 'sections' | 'measures'>,
	organisationId: string,
	matches: readonly SheetMatch[],
): TakenInto => ({
	asked: {
		returnId: whole.row.id,
		agreementId: whole.row.agreementId,
		period: whole.row.period.number,
		specification: { id: whole.specification.id, number: whole.specification.number },
		reach: whole.ownAreaIds === null ? 'whole' : { organisationId },
		sections: draft.sections,
		measures: draft.measures,
	},
	period: whole.row.period,
	periods: whole.periods,
	names: cellNames(whole),
	matches,
});
