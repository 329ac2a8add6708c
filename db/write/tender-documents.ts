import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { NoticeDocument } from '../../app/domain/tender/tender-notice.ts';
import type { Tx } from '../connect.ts';

interface NewTenderDocument
	extends Pick<NoticeDocument, 'fileId' | 'documentId' | 'version' | 'title' | 'hash'> {
	readonly fileName: string;
	readonly uploadedBy: string;
	readonly uploadedAt: Instant;
}

/** Onto the shelf. Its bytes have been kept as a document. */
export async function insertTenderDocument(
	tx: Tx,
	tenderId: Found<'tender'>,
	{ fileId, documentId, version, title, hash, fileName, uploadedBy, uploadedAt }: NewTenderDocument,
): Promise<void> {
	await tx
		.insertInto('tenderDocument')
		.values({
			id: fileId,
			tenderId,
			documentId,
			number: version,
			title,
			documentHash: hash,
			fileName,
			uploadedBy,
			uploadedAt,
		})
		.execute();
}
