import { type AgreementRecipients, getAgreementRecipients } from '../../../db/read/agreement-recipients.ts';
import { appendStep, saveVersion } from '../../../db/write/agreement-versions.ts';
import { holdVersion } from '../../../db/write/hold-version.ts';
import { type AgreementNews, agreementLetter } from '../../../templates/emails/agreement-letters.ts';
import { nameAgreement } from '../../../templates/emails/name-agreement.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideStep, type StepRefusal } from '../../domain/grant/decide-step.ts';
import type { VersionAct } from '../../domain/grant/next-state.ts';
import { versionProblems } from '../../domain/grant/version-problems.ts';
import type { VersionState } from '../../domain/grant/version-state.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface TakeVersionStep {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly agreementId: string;
	readonly number: number;
	readonly expectedVersion: number;
	/** Approving and accepting are operations of their own: they put terms into force. */
	readonly act: Exclude<VersionAct, 'edit' | 'approve' | 'accept'>;
	readonly words: string;
}

type Refusal = StepRefusal | { readonly code: 'not-found' };
type Told = readonly [
	news: AgreementNews,
	to: (recipients: AgreementRecipients) => AgreementRecipients['workers'],
];

/** Whom each step is told; those who took it themselves are left out. */
const TOLD: Readonly<Record<TakeVersionStep['act'], readonly Told[]>> = {
	propose: [['proposed', ({ officers }) => officers]],
	'put-forward': [['awaits-approval', ({ approvers }) => approvers]],
	'send-back': [['sent-back', ({ workers }) => workers]],
	'take-back': [['taken-back', ({ signatories }) => signatories]],
	send: [['sent', ({ signatories }) => signatories]],
	decline: [['declined', ({ workers }) => workers]],
	discard: [],
};

/** One step in the life of a version that puts nothing into force: it is put forward, sent back, sent, declined, discarded. */
export async function takeVersionStep(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: TakeVersionStep,
): Promise<Result<{ readonly state: VersionState }, Refusal | LooksPersonalRefusal>> {
	const { agreementId, number, expectedVersion, act, words } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly state: VersionState }, Refusal>(
		services,
		actor,
		'take-version-step',
		gated(command),
		async (tx) => {
			const held = await holdVersion(tx, scope, { agreementId, number, today, act });
			if (held === null) return refused({ code: 'not-found' });
			const { version, facts } = held;
			const by = scope.kind === 'office' ? 'commissioner' : 'provider';
			const problems = versionProblems(version, facts, today);
			const decided = decideStep(version, {
				act,
				by,
				personId: actor.personId,
				expectedVersion,
				words,
				problems,
			});
			if (!decided.ok) return decided;
			const { state, kind, words: said } = decided.value;
			if (!(await saveVersion(tx, version.id, expectedVersion, { state })))
				return refused({ code: 'changed-meanwhile', version: version.rowVersion });
			await appendStep(tx, version.id, { kind, personId: actor.personId, at: now, words: said });
			const recipients = await getAgreementRecipients(tx, version, today);
			const about = nameAgreement(version, { ...recipients, origin: services.config.origin });
			// The provider has seen nothing of what was only approved, and hears nothing of its being taken back.
			const told = act === 'take-back' && version.state === 'approved' ? [] : TOLD[act];
			return accepted({
				outcome: { state },
				changes: [
					{
						action: `agreement.${act === 'take-back' ? 'taken-back' : kind}`,
						subject: { kind: 'agreement-version', id: version.id },
						bodyId: recipients.bodyId,
						before: { state: version.state },
						after: { state, words: { freeText: said } },
					},
				],
				messages: told.flatMap(([news, to]) =>
					to(recipients)
						.filter(({ personId }) => personId !== actor.personId)
						.map((person) => agreementLetter(person, about, news, actor.personName)),
				),
			});
		},
	);
}
