import { getAgreementRecipients } from '../../../db/read/agreement-recipients.ts';
import { findAgreementVersion } from '../../../db/read/agreement-versions.ts';
import { getNoticeFacts } from '../../../db/read/notice-facts.ts';
import { enterAtAcceptance } from '../../../db/write/accepted-terms.ts';
import { appendStep, saveVersion } from '../../../db/write/agreement-versions.ts';
import { insertNotice, lockNotices } from '../../../db/write/decision-notices.ts';
import { holdVersion } from '../../../db/write/hold-version.ts';
import { approvalLetters } from '../../../templates/emails/approval-letters.ts';
import { nameAgreement } from '../../../templates/emails/name-agreement.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideStep, type StepRefusal } from '../../domain/grant/decide-step.ts';
import { noticePaper } from '../../domain/grant/papers/notice-paper.ts';
import { placesNotFree } from '../../domain/grant/places-not-free.ts';
import { agreedDay } from '../../domain/grant/problems-of-variation.ts';
import { versionProblems } from '../../domain/grant/version-problems.ts';
import type { VersionState } from '../../domain/grant/version-state.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ApproveAgreement {
	readonly commandId: string;
	readonly agreementId: string;
	readonly number: number;
	/** The version of the row that the approver had on the screen. */
	readonly expectedVersion: number;
}

type Refusal = StepRefusal | { readonly code: 'not-found' };
type Approved = { readonly state: VersionState };

/** As often as others may take the notice's number between its drawing and its keeping. */
const MOST_DRAWINGS = 10;
/** The number or the facts of the notice are no longer those that were drawn: it is drawn anew. */
const OVERTAKEN = { code: 'notice-overtaken' } as const;

/** A second person approves; a numbered notice is kept. A provider's variation is then agreed by both sides, an early end in force; anything else may be sent. */
export async function approveAgreement(
	services: Services,
	actor: Actor,
	scope: Scope,
	sent: ApproveAgreement,
): Promise<Result<Approved, Refusal>> {
	for (let drawing = 1; drawing <= MOST_DRAWINGS; drawing += 1) {
		const done = await approve(services, actor, scope, sent);
		if (done.ok) return done;
		if (done.refusal.code !== 'notice-overtaken') return refused(done.refusal);
	}
	throw new Error('the decision notice was overtaken by others each time it was drawn');
}

async function approve(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ApproveAgreement,
): Promise<Result<Approved, Refusal | typeof OVERTAKEN>> {
	const { agreementId, number, expectedVersion } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const deciding = {
		deciderName: actor.personName,
		today,
		demonstration: services.config.mode === 'demonstration',
	};
	// Drawn before the transaction, in which nobody else could write.
	const facts = await services.db.snapshot(async (reader) => {
		const version = await findAgreementVersion(reader, scope, today, agreementId, number);
		return version?.state === 'awaiting-approval'
			? getNoticeFacts(reader, scope, { ...deciding, version })
			: null;
	});
	const drawn =
		facts === null
			? null
			: { facts: JSON.stringify(facts), ...(await services.drawing.drawGrantPaper(noticePaper(facts))) };
	return carryOut<Approved, Refusal | typeof OVERTAKEN>(
		services,
		actor,
		'approve-agreement',
		gated(command),
		async (tx) => {
			const held = await holdVersion(tx, scope, { agreementId, number, today, act: 'approve' });
			if (held === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const { version, was } = held;
			const problems = versionProblems(version, held.facts, today);
			const decided = decideStep(version, {
				act: 'approve',
				by: 'commissioner',
				personId: actor.personId,
				expectedVersion,
				words: '',
				problems,
			});
			if (!decided.ok) return decided;
			const recipients = await getAgreementRecipients(tx, version, today);
			const { bodyId } = recipients;
			await lockNotices(tx, bodyId);
			const noticed = await getNoticeFacts(tx, scope, { ...deciding, version });
			if (drawn?.facts !== JSON.stringify(noticed)) return refused(OVERTAKEN);
			const { state } = decided.value;
			const isAgreed = state === 'accepted';
			const effectiveOn = isAgreed ? agreedDay(version, today) : version.effectiveOn;
			const next = { state, effectiveOn, ...(isAgreed ? { acceptedAt: now } : {}) };
			if (!(await saveVersion(tx, version.id, expectedVersion, next)))
				return refused({ code: 'changed-meanwhile', version: version.rowVersion });
			await appendStep(tx, version.id, { kind: 'approved', personId: actor.personId, at: now, words: '' });
			const entering = {
				version: { ...version, effectiveOn },
				was,
				bodyId,
				personId: actor.personId,
				today,
				at: now,
			};
			const entered = isAgreed
				? await enterAtAcceptance(tx, { ...entering, newId: services.ids.next })
				: accepted('entered');
			if (!entered.ok)
				return refused({ code: 'problems', problems: [placesNotFree(version.terms, entered.refusal)] });
			const pdfHash = sha256(drawn.bytes);
			const noticeId = services.ids.next();
			await insertNotice(tx, {
				id: noticeId,
				bodyId,
				versionId: version.id,
				programmeId: version.programmeId,
				decidedOn: today,
				decidedBy: actor.personId,
				facts: noticed,
				pdf: { hash: pdfHash, bytes: drawn.bytes, storedAt: now },
			});
			const about = nameAgreement(version, { ...recipients, origin: services.config.origin });
			return accepted({
				outcome: { state },
				changes: [
					{
						action: 'agreement.approved',
						subject: { kind: 'agreement-version', id: version.id },
						bodyId,
						before: { state: version.state },
						after: { state, effectiveOn, noticeId, noticeNumber: noticed.number, pdfHash },
					},
				],
				messages: approvalLetters(version, recipients, about, actor.personName),
			});
		},
	);
}
