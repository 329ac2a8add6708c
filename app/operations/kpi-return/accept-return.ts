import { listRecipients } from '../../../db/read/recipients.ts';
import { getSubmittedReturn } from '../../../db/read/submitted-return.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { saveReturn } from '../../../db/write/kpi-returns.ts';
import { saveQueryStates } from '../../../db/write/return-queries.ts';
import { insertSectionAcceptances, saveAcceptance } from '../../../db/write/submissions.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import { returnAcceptedLetter } from '../../../templates/emails/return-accepted.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { breaksOfAcceptance } from '../../domain/kpi-return/breaks-of-acceptance.ts';
import { type AcceptRefusal, decideAcceptance } from '../../domain/kpi-return/decide-acceptance.ts';
import { evolveReturn } from '../../domain/kpi-return/evolve-return.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AcceptReturn {
	readonly commandId: string;
	readonly returnId: string;
	/** Number of the version that the officer had on the screen. */
	readonly submission: number;
	readonly whole: boolean;
	/** Of what it breaks in the returns beside it: how many the officer read, and accepts knowingly. */
	readonly knowing?: number;
}

type Refusal = AcceptRefusal | { readonly code: 'not-found' };

/** The version becomes the authoritative one. The provider is told. */
export async function acceptReturn(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AcceptReturn,
): Promise<Result<{ readonly submission: number }, Refusal>> {
	const { returnId, submission, whole: wholly, knowing = 0 } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly submission: number }, Refusal>(
		services,
		actor,
		'accept-return',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, today, returnId);
			if (whole === null) return refused({ code: 'not-found' });
			const { row, kpiReturn } = whole;
			const submissionId = row.latestSubmissionId;
			if (submissionId === null) return refused({ code: 'not-under-review' });
			const { checked, notes } = await getSubmittedReturn(tx, scope, whole, submissionId);
			const breaks = breaksOfAcceptance(checked, notes);
			const decided = decideAcceptance(
				kpiReturn,
				{ by: actor, submission, whole: wholly, breaks, knowing },
				now,
			);
			if (!decided.ok) return decided;
			const { state } = evolveReturn(kpiReturn, decided.value);
			await insertSectionAcceptances(tx, submissionId, decided.value.sections, decided.value);
			await saveAcceptance(tx, submissionId, decided.value);
			await saveQueryStates(tx, decided.value.resolves, 'resolved');
			await saveReturn(tx, returnId, { state, acceptedSubmissionId: submissionId });
			const told = await listRecipients(
				tx,
				[row.leadId],
				['provider-preparer', 'provider-certifier', 'provider-deputy-certifier'],
				today,
			);
			const about = nameReturn(row, `${services.config.origin}/returns/${returnId}`);
			return accepted({
				outcome: { submission },
				changes: [
					{
						action: 'return.accepted',
						subject: { kind: 'return', id: returnId },
						bodyId: row.bodyId,
						before: { state: row.state, authoritative: kpiReturn.authoritative },
						after: {
							state,
							authoritative: submission,
							sections: decided.value.sections,
							resolved: decided.value.resolves,
							breaks: breaks.map(({ key }) => key),
						},
					},
				],
				messages: told.map((person) => returnAcceptedLetter(person, about, submission, breaks.length > 0)),
			});
		},
	);
}
