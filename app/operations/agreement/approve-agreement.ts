import { getAgreementRecipients } from '../../../db/read/agreement-recipients.ts';
import { enterAtAcceptance } from '../../../db/write/accepted-terms.ts';
import { appendStep, saveVersion } from '../../../db/write/agreement-versions.ts';
import { holdVersion } from '../../../db/write/hold-version.ts';
import { agreementLetter } from '../../../templates/emails/agreement-letters.ts';
import { nameAgreement } from '../../../templates/emails/name-agreement.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { AgreementVersion } from '../../domain/grant/agreement-version.ts';
import { decideStep, type StepRefusal } from '../../domain/grant/decide-step.ts';
import { placesNotFree } from '../../domain/grant/places-not-free.ts';
import { agreedDay } from '../../domain/grant/problems-of-variation.ts';
import { versionProblems } from '../../domain/grant/version-problems.ts';
import type { VersionState } from '../../domain/grant/version-state.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { carryOut } from '../record-change.ts';

export interface ApproveAgreement {
	readonly commandId: string;
	readonly agreementId: string;
	readonly number: number;
	/** The version of the row that the approver had on the screen. */
	readonly expectedVersion: number;
}

type Refusal = StepRefusal | { readonly code: 'not-found' };

/** A second person approves. With that a provider's variation is agreed by both sides, and an early end is in force; anything else may be sent. */
export async function approveAgreement(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ commandId, agreementId, number, expectedVersion }: ApproveAgreement,
): Promise<Result<{ readonly state: VersionState }, Refusal>> {
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const order = { commandId, operation: 'approve-agreement', sent: { agreementId, number, expectedVersion } };
	return carryOut<{ readonly state: VersionState }, Refusal>(services, actor, order, async (tx) => {
		const held = await holdVersion(tx, scope, { agreementId, number, today, act: 'approve' });
		if (held === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const { version, facts, was } = held;
		const problems = versionProblems(version, facts, today);
		const step = { act: 'approve', by: 'commissioner', personId: actor.personId, expectedVersion, words: '', problems } as const;
		const decided = decideStep(version, step);
		if (!decided.ok) return decided;
		const { state } = decided.value;
		const isAgreed = state === 'accepted';
		const effectiveOn = isAgreed ? agreedDay(version, today) : version.effectiveOn;
		const next = { state, effectiveOn, ...(isAgreed ? { acceptedAt: now } : {}) };
		if (!(await saveVersion(tx, version.id, expectedVersion, next))) return refused({ code: 'changed-meanwhile', version: version.rowVersion });
		await appendStep(tx, version.id, { kind: 'approved', personId: actor.personId, at: now, words: '' });
		const recipients = await getAgreementRecipients(tx, version, today);
		const entering = { version: { ...version, effectiveOn }, was, bodyId: recipients.bodyId, personId: actor.personId, today, at: now };
		const entered = isAgreed ? await enterAtAcceptance(tx, { ...entering, newId: services.ids.next }) : accepted('entered');
		if (!entered.ok) return refused({ code: 'problems', problems: [placesNotFree(version.terms, entered.refusal)] });
		const about = nameAgreement(version, { ...recipients, origin: services.config.origin });
		const news = newsOf(version);
		const told = news === 'approved' ? recipients.workers : [...recipients.workers, ...recipients.signatories];
		return accepted({
			outcome: { state },
			changes: [
				{
					action: 'agreement.approved',
					subject: { kind: 'agreement-version', id: version.id },
					bodyId: recipients.bodyId,
					before: { state: version.state },
					after: { state, effectiveOn },
				},
			],
			messages: [...new Map(told.map((person) => [person.personId, person])).values()].map((person) => agreementLetter(person, about, news, actor.personName)),
		});
	});
}

const newsOf = ({ kind, side }: Pick<AgreementVersion, 'kind' | 'side'>) =>
	kind === 'termination' ? 'ends-early' : side === 'provider' ? 'agreed' : 'approved';
