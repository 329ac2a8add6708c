import { findWholeReturn, type WholeReturn } from '../../../db/read/whole-returns.ts';
import { getWorkingDraft, type WorkingDraft } from '../../../db/read/working-drafts.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { returnDue } from '../../domain/kpi-return/return-due.ts';
import { whyLocked } from '../../domain/kpi-return/why-locked.ts';
import { safeFileName } from '../../domain/text/safe-file-name.ts';
import { buildReturnWorkbook } from '../../domain/workbook/build-return-workbook.ts';
import type { WorkbookFacts } from '../../domain/workbook/workbook-facts.ts';
import type { Services } from '../../services.ts';

export interface ReturnWorkbookFile {
	readonly bytes: Uint8Array;
	readonly name: string;
}

/** The return as a workbook, as far as the reader reaches; null where it is absent or out of scope. Drawn outside the snapshot. */
export async function downloadReturnWorkbook(
	services: Services,
	actor: Actor,
	scope: Scope,
	id: string,
): Promise<ReturnWorkbookFile | null> {
	const now = services.clock.businessNow();
	const facts = await services.db.snapshot(async (reader) => {
		const whole = await findWholeReturn(reader, scope, londonDay(now), id);
		return whole === null
			? null
			: workbookFacts(actor, whole, await getWorkingDraft(reader, scope, whole), now);
	});
	if (facts === null) return null;
	return {
		bytes: await services.drawing.drawReturnWorkbook(buildReturnWorkbook(facts)),
		name: safeFileName(`Return ${monthsLabel(facts.period)} ${facts.agreement.title}`, 'xlsx'),
	};
}

function workbookFacts(actor: Actor, whole: WholeReturn, draft: WorkingDraft, now: Instant): WorkbookFacts {
	const { row, specification, areas, periods, ownAreaIds, kpiReturn } = whole;
	return {
		returnId: row.id,
		agreement: { id: row.agreementId, title: row.agreementTitle },
		programmeName: row.programmeName,
		leadName: row.leadName,
		strand: row.strand,
		period: row.period,
		periods,
		due: returnDue(kpiReturn, londonDay(now)),
		specification,
		areas,
		reach: ownAreaIds === null ? 'whole' : { organisationId: actor.organisationId },
		draft,
		saved: whyLocked(row.state) === null ? new Set(draft.saved.map(({ section }) => section)) : null,
		isShared: new Set(areas.map(({ organisationId }) => organisationId)).size > 1,
		madeAt: now,
	};
}
