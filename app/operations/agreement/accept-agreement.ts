import { getAgreementRecipients } from '../../../db/read/agreement-recipients.ts';
import { listPersons } from '../../../db/read/recipients.ts';
import { enterAtAcceptance } from '../../../db/write/accepted-terms.ts';
import { appendStep, saveVersion } from '../../../db/write/agreement-versions.ts';
import { holdVersion } from '../../../db/write/hold-version.ts';
import { agreementLetter } from '../../../templates/emails/agreement-letters.ts';
import { nameAgreement } from '../../../templates/emails/name-agreement.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideStep, type StepRefusal } from '../../domain/grant/decide-step.ts';
import { placesNotFree } from '../../domain/grant/places-not-free.ts';
import { effectiveDay } from '../../domain/grant/problems-of-variation.ts';
import { versionProblems } from '../../domain/grant/version-problems.ts';
import type { VersionState } from '../../domain/grant/version-state.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AcceptAgreement {
	readonly commandId: string;
	readonly agreementId: string;
	readonly number: number;
	/** The version of the row that the signatory had on the screen. */
	readonly expectedVersion: number;
}

type Refusal = StepRefusal | { readonly code: 'not-found' };

/** The signatory of the lead accepts what was sent: the terms are in force, and stand as rows and in the ledger, in the same transaction. */
export async function acceptAgreement(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AcceptAgreement,
): Promise<Result<{ readonly state: VersionState }, Refusal>> {
	const { agreementId, number, expectedVersion } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly state: VersionState }, Refusal>(
		services,
		actor,
		'accept-agreement',
		gated(command),
		async (tx) => {
			const held = await holdVersion(tx, scope, { agreementId, number, today, act: 'accept' });
			if (held === null || scope.kind !== 'provider') return refused({ code: 'not-found' });
			const { version, facts, was } = held;
			const problems = versionProblems(version, facts, today);
			const step = {
				act: 'accept',
				by: 'provider',
				personId: actor.personId,
				expectedVersion,
				words: '',
				problems,
			} as const;
			const decided = decideStep(version, step);
			if (!decided.ok) return decided;
			const { state } = decided.value;
			const effectiveOn = effectiveDay(version, today);
			if (!(await saveVersion(tx, version.id, expectedVersion, { state, acceptedAt: now, effectiveOn })))
				return refused({ code: 'changed-meanwhile', version: version.rowVersion });
			await appendStep(tx, version.id, { kind: 'accepted', personId: actor.personId, at: now, words: '' });
			const recipients = await getAgreementRecipients(tx, version, today);
			const entering = {
				version: { ...version, effectiveOn },
				was,
				bodyId: recipients.bodyId,
				personId: actor.personId,
				today,
				at: now,
			};
			const entered = await enterAtAcceptance(tx, { ...entering, newId: services.ids.next });
			if (!entered.ok)
				return refused({ code: 'problems', problems: [placesNotFree(version.terms, entered.refusal)] });
			const approvers = await listPersons(
				tx,
				version.steps.filter(({ kind }) => kind === 'approved').map(({ personId }) => personId),
			);
			const about = nameAgreement(version, { ...recipients, origin: services.config.origin });
			return accepted({
				outcome: { state },
				changes: [
					{
						action: 'agreement.accepted',
						subject: { kind: 'agreement-version', id: version.id },
						bodyId: recipients.bodyId,
						before: { state: version.state },
						after: { state, effectiveOn },
					},
				],
				messages: [...recipients.workers, ...approvers].map((person) =>
					agreementLetter(person, about, 'accepted', actor.personName),
				),
			});
		},
	);
}
