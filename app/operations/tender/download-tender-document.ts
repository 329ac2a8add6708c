import type { Reader } from '../../../db/connect.ts';
import { type DocumentRead, findDocument } from '../../../db/read/documents.ts';
import { listTenderDocuments, type ShelvedDocument } from '../../../db/read/tender-documents.ts';
import { listTenderVersions } from '../../../db/read/tender-versions.ts';
import { findPublicTender, findTender } from '../../../db/read/tenders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

export interface TenderDocumentRead extends DocumentRead {
	readonly name: string;
}

/**
 * The bytes of a file, held to their hash. Everybody reads what stands in the notice of a published tender or stood there before an amendment; the
 * office, whose `scope` is given, all that is on its shelf.
 */
export async function downloadTenderDocument(
	services: Services,
	scope: Scope | 'everybody',
	slug: string,
	fileId: string,
): Promise<TenderDocumentRead | null> {
	return services.db.snapshot(async (reader) => {
		const shelf =
			scope === 'everybody' ? await published(reader, slug) : await shelved(services, reader, scope, slug);
		const file = shelf.find((one) => one.fileId === fileId);
		if (file === undefined) return null;
		const document = await findDocument(reader, file.hash);
		if (document === null || sha256(document.bytes) !== file.hash)
			throw new Error(`the tender's file ${fileId} is not the one that was uploaded`);
		return { ...document, name: file.fileName };
	});
}

async function published(reader: Reader, slug: string): Promise<readonly ShelvedDocument[]> {
	const tender = await findPublicTender(reader, slug);
	if (tender === null) return [];
	const versions = await listTenderVersions(reader, tender.id);
	const named = new Set(versions.flatMap(({ notice }) => notice.documents.map(({ fileId }) => fileId)));
	return (await listTenderDocuments(reader, tender.id)).filter(({ fileId }) => named.has(fileId));
}

async function shelved(
	services: Services,
	reader: Reader,
	scope: Scope,
	slug: string,
): Promise<readonly ShelvedDocument[]> {
	if (scope.kind !== 'office') return [];
	const tender = await findTender(reader, scope, londonDay(services.clock.businessNow()), slug);
	return tender === null ? [] : listTenderDocuments(reader, tender.id);
}
