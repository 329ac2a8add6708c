import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

interface SignedCopy {
	readonly id: string;
	readonly versionId: string;
	readonly hash: string;
	readonly fileName: string;
	readonly uploadedBy: string;
	readonly uploadedAt: Instant;
}

/** Its bytes have been kept as a document. */
export async function insertSignedCopy(
	tx: Tx,
	{ id, versionId, hash, fileName, uploadedBy, uploadedAt }: SignedCopy,
): Promise<void> {
	await tx
		.insertInto('agreementSignedCopy')
		.values({
			id,
			versionId,
			documentHash: hash,
			fileName,
			uploadedBy,
			uploadedAt,
		})
		.execute();
}
