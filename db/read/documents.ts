import type { Found } from '../../app/domain/access/found.ts';
import type { Reader } from '../connect.ts';

export interface DocumentRead {
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

/** A kept document by the hash of its bytes, which only a row that was found gives; put together again; null where there is none. Throws where a part is missing. */
export async function findDocument(reader: Reader, hash: Found<'document'>): Promise<DocumentRead | null> {
	const document = await reader
		.selectFrom('document')
		.select(['mediaType', 'size'])
		.where('hash', '=', hash)
		.executeTakeFirst();
	if (document === undefined) return null;
	const chunks = await reader
		.selectFrom('documentChunk')
		.select('bytes')
		.where('hash', '=', hash)
		.orderBy('position')
		.execute();
	const bytes = Buffer.concat(chunks.map((chunk) => chunk.bytes));
	if (bytes.length !== document.size)
		throw new Error(`document ${hash} has ${bytes.length} of its ${document.size} bytes`);
	return { mediaType: document.mediaType, bytes };
}
