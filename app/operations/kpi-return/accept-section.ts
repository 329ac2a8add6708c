import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { insertSectionAcceptances } from '../../../db/write/submissions.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type AcceptSectionRefusal,
	decideAcceptSection,
} from '../../domain/kpi-return/decide-accept-section.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { SectionKey } from '../../domain/specification/specification.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AcceptSection {
	readonly commandId: string;
	readonly returnId: string;
	readonly section: SectionKey;
	/** Number of the version that the officer had on the screen. */
	readonly submission: number;
}

type Refusal = AcceptSectionRefusal | { readonly code: 'not-found' };

/** One section of the newest version is accepted; the rest waits. */
export async function acceptSection(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AcceptSection,
): Promise<Result<{ readonly section: SectionKey }, Refusal>> {
	const { returnId, section, submission } = command;
	const now = services.clock.businessNow();
	return carryOut<{ readonly section: SectionKey }, Refusal>(
		services,
		actor,
		'accept-section',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, londonDay(now), returnId);
			if (whole === null) return refused({ code: 'not-found' });
			const decided = decideAcceptSection(whole.kpiReturn, { by: actor, section, submission }, now);
			if (!decided.ok) return decided;
			await insertSectionAcceptances(tx, whole.row.latestSubmissionId ?? '', [section], decided.value);
			return accepted({
				outcome: { section },
				changes: [
					{
						action: 'return.section-accepted',
						subject: { kind: 'return', id: returnId },
						bodyId: whole.row.bodyId,
						before: { accepted: whole.kpiReturn.latest?.acceptedSections ?? [] },
						after: { submission: decided.value.submission, section },
					},
				],
			});
		},
	);
}
