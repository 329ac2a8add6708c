import { listPromisedLevels } from '../../../db/read/promised-levels.ts';
import {
	getSubmittedFigures,
	getSubmittedNarratives,
	type SubmissionRow,
} from '../../../db/read/submissions.ts';
import { findWholeReturn } from '../../../db/read/whole-returns.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { PromisedLevel } from '../../domain/grant/promised-level.ts';
import type { Submission } from '../../domain/kpi-return/submission.ts';
import type { Services } from '../../services.ts';

/** What a certifier sets a return against, beside the return itself. */
export interface CertificationFacts {
	/** The version that was sent last; null where this is the first. */
	readonly last: (Omit<Submission, 'notes'> & Pick<SubmissionRow, 'submittedAt'>) | null;
	/** What the agreement has promised of its KPIs, where that is more than the specification asks. */
	readonly promised: readonly PromisedLevel[];
}

/** Null where the return is absent or out of scope. */
export async function showCertification(
	services: Services,
	scope: Scope,
	id: string,
): Promise<CertificationFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const whole = await findWholeReturn(reader, scope, today, id);
		if (whole === null) return null;
		const { row, submissions } = whole;
		const promised = (await listPromisedLevels(reader, row.programmeId)).filter(
			({ agreementId }) => agreementId === row.agreementId,
		);
		const latest = submissions.at(-1);
		if (latest === undefined) return { last: null, promised };
		const figures = (await getSubmittedFigures(reader, scope, [latest.id])).get(latest.id);
		const words = (await getSubmittedNarratives(reader, scope, [latest.id])).get(latest.id);
		const { number, submittedAt } = latest;
		return {
			promised,
			last: {
				returnId: id,
				number,
				submittedAt,
				figures: [...(figures?.values() ?? [])],
				words: words ?? new Map(),
			},
		};
	});
}
