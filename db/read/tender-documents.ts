import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { NoticeDocument } from '../../app/domain/tender/tender-notice.ts';
import { type FileKind, MEDIA_TYPE_OF } from '../../app/domain/text/check-file.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';

/** A file on the shelf of a tender. */
export interface ShelvedDocument extends NoticeDocument {
	readonly hash: Found<'document'>;
	readonly fileName: string;
	readonly uploadedAt: Instant;
	readonly uploaderName: string;
}

/** Every file that was uploaded to a tender, in the order in which their documents came, each document's versions in theirs. */
export async function listTenderDocuments(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly ShelvedDocument[]> {
	const rows = await reader
		.selectFrom('tenderDocument as file')
		.innerJoin('tenderDocument as first', 'first.id', 'file.documentId')
		.innerJoin('document', 'document.hash', 'file.documentHash')
		.innerJoin('person', 'person.id', 'file.uploadedBy')
		.select([
			'file.id as fileId',
			'file.documentId',
			'file.number as version',
			'file.title',
			'document.mediaType',
			'document.size',
			'file.documentHash as hash',
			'file.fileName',
			'file.uploadedAt',
			'person.name as uploaderName',
		])
		.where('file.tenderId', '=', tenderId)
		.orderBy('first.uploadedAt')
		.orderBy('file.documentId')
		.orderBy('file.number')
		.execute();
	return allFound<ShelvedDocument>(
		rows.map(({ mediaType, ...row }) => ({ ...row, kind: kindOf(mediaType) })),
	);
}

function kindOf(mediaType: string): NoticeDocument['kind'] {
	for (const kind of ['pdf', 'docx', 'xlsx'] as const satisfies readonly FileKind[])
		if (MEDIA_TYPE_OF[kind] === mediaType) return kind;
	throw new Error(`a document of a tender is kept as ${mediaType}`);
}
