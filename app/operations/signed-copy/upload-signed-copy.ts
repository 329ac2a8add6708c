import type { Reader, Tx } from '../../../db/connect.ts';
import { listSignedCopies } from '../../../db/read/agreement-overview.ts';
import { findAgreementVersion, type VersionRow } from '../../../db/read/agreement-versions.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { saveDocument } from '../../../db/write/documents.ts';
import { insertSignedCopy } from '../../../db/write/signed-copies.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideSignedCopy, type SignedCopyRefusal } from '../../domain/grant/decide-signed-copy.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { CheckedFile, FileRefusal } from '../../domain/text/check-file.ts';
import { safeFileName } from '../../domain/text/safe-file-name.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated } from '../gated.ts';
import type { Done } from '../record-change.ts';

export interface UploadSignedCopy {
	readonly commandId: string;
	readonly agreementId: string;
	readonly number: number;
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

export type UploadRefusal = FileRefusal | SignedCopyRefusal | { readonly code: 'not-found' };

/** Keeps the signed copy of a version by its hash. The file is looked through once it is known that it may be kept, and before the transaction; its name, as somebody's words, is made safe. */
export async function uploadSignedCopy(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: UploadSignedCopy,
): Promise<Result<{ readonly hash: string }, UploadRefusal>> {
	const { agreementId, number, fileName, bytes } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const hash = sha256(bytes);
	const ask = async (reader: Reader): Promise<Result<VersionRow, UploadRefusal>> => {
		const version = await findAgreementVersion(reader, scope, today, agreementId, number);
		if (version === null) return refused({ code: 'not-found' });
		const decided = decideSignedCopy(version, await listSignedCopies(reader, [version.id]), hash);
		return decided.ok ? accepted(version) : decided;
	};
	const make = () => services.checking.check(bytes, ['pdf']);
	const work = async (
		tx: Tx,
		{ mediaType }: CheckedFile,
	): Promise<Result<Done<{ readonly hash: string }>, UploadRefusal>> => {
		const asked = await ask(tx);
		if (!asked.ok) return asked;
		const version = asked.value;
		await saveDocument(tx, { hash, mediaType, bytes, storedAt: now });
		const id = services.ids.next();
		const name = safeFileName(fileName, 'pdf');
		await insertSignedCopy(tx, {
			id,
			versionId: version.id,
			hash,
			fileName: name,
			uploadedBy: actor.personId,
			uploadedAt: now,
		});
		return accepted({
			outcome: { hash },
			changes: [
				{
					action: 'agreement.signed-copy-uploaded',
					subject: { kind: 'agreement-version', id: version.id },
					bodyId: (await findOwner(tx, version.programmeId, today)).id,
					after: { copyId: id, hash, fileName: { freeText: name }, size: bytes.length },
				},
			],
		});
	};
	return carryOutPrepared(
		services,
		actor,
		'upload-signed-copy',
		gated(command, { fileName: 'a file that its signatories have named' }),
		{ ask, make, work },
	);
}
