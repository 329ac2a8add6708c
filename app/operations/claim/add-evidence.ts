import type { Reader, Tx } from '../../../db/connect.ts';
import { agreementOfClaim, type ClaimRow, findClaim } from '../../../db/read/claims.ts';
import { lockMoneyAgreement } from '../../../db/read/money-agreements.ts';
import { insertEvidence, saveClaim } from '../../../db/write/claims.ts';
import { saveDocument } from '../../../db/write/documents.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type ClaimState, isWithProvider } from '../../domain/payment/claim.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { type CheckedFile, ENDING_OF, type FileRefusal, SCAN_KINDS } from '../../domain/text/check-file.ts';
import { safeFileName } from '../../domain/text/safe-file-name.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import type { Done } from '../record-change.ts';

export interface AddEvidence {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly claimId: string;
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

export type EvidenceRefusal =
	| FileRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'not-with-provider'; readonly state: ClaimState };

/** A file beside a claim that the provider holds: an invoice, a payroll total. Kept by its hash, whatever it is called. Whoever read the claim before reads it again. */
export async function addEvidence(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AddEvidence,
): Promise<Result<{ readonly evidenceId: string }, EvidenceRefusal | LooksPersonalRefusal>> {
	const { claimId, fileName, bytes } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const hash = sha256(bytes);
	const ask = async (reader: Reader): Promise<Result<ClaimRow, EvidenceRefusal>> => {
		const claim = await findClaim(reader, scope, today, claimId);
		if (claim === null) return refused({ code: 'not-found' });
		return isWithProvider(claim.state)
			? accepted(claim)
			: refused({ code: 'not-with-provider', state: claim.state });
	};
	const make = () => services.checking.check(bytes, SCAN_KINDS);
	const work = async (
		tx: Tx,
		{ kind, mediaType }: CheckedFile,
	): Promise<Result<Done<{ readonly evidenceId: string }>, EvidenceRefusal>> => {
		const agreement = await lockMoneyAgreement(
			tx,
			scope,
			today,
			await agreementOfClaim(tx, scope, today, claimId),
		);
		if (agreement === null) return refused({ code: 'not-found' });
		const may = await ask(tx);
		if (!may.ok) return may;
		await saveDocument(tx, { hash, mediaType, bytes, storedAt: now });
		const evidenceId = services.ids.next();
		const name = safeFileName(fileName, ENDING_OF[kind]);
		const row = {
			id: evidenceId,
			claimId,
			documentHash: hash,
			fileName: name,
			uploadedBy: actor.personId,
			uploadedAt: now,
			removedAt: null,
		};
		await insertEvidence(tx, row);
		await saveClaim(tx, claimId, {});
		const after = { evidenceId, documentHash: hash, fileName: { freeText: name } };
		const change = {
			action: 'claim.evidence-added',
			subject: { kind: 'claim', id: claimId },
			bodyId: agreement.bodyId,
			after,
		};
		return accepted({ outcome: { evidenceId }, changes: [change] });
	};
	return carryOutPrepared(services, actor, 'add-evidence', gated(command), { ask, make, work });
}
