import { listOutOfStep as listCandidates } from '../../../db/read/returns-out-of-step.ts';
import { getSubmittedReturn } from '../../../db/read/submitted-return.ts';
import { findWholeReturn, type WholeReturn } from '../../../db/read/whole-returns.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Finding } from '../../domain/kpi-return/checks/finding.ts';
import { crossChecks } from '../../domain/kpi-return/cross-checks.ts';
import type { Services } from '../../services.ts';

/** An accepted return from which the one after it, already sent, no longer follows, and what does not. */
export interface StepMissed {
	readonly earlier: WholeReturn;
	readonly later: WholeReturn;
	readonly findings: readonly Finding[];
}

/** Of all that the reader reaches, or of one return and those beside it; the oldest first. */
export async function listOutOfStep(
	services: Services,
	scope: Scope,
	returnId: string | null = null,
): Promise<readonly StepMissed[]> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const missed: StepMissed[] = [];
		for (const { earlierId, laterId } of await listCandidates(reader, scope, today, returnId)) {
			const earlier = await findWholeReturn(reader, scope, today, earlierId);
			const later = await findWholeReturn(reader, scope, today, laterId);
			const acceptedId = earlier?.row.acceptedSubmissionId ?? null;
			if (earlier === null || later === null || acceptedId === null) continue;
			const { checked, notes } = await getSubmittedReturn(reader, scope, earlier, acceptedId);
			const findings = crossChecks(checked, notes).filter(({ code }) => code === 'next-does-not-follow');
			if (findings.length > 0) missed.push({ earlier, later, findings });
		}
		return missed;
	});
}
