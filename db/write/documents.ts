import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

export interface StoredDocument {
	/** SHA-256 of the bytes, in hex: the document's name. */
	readonly hash: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
	readonly storedAt: Instant;
}

const CHUNK_BYTES = 256 * 1024;

/** Keeps a document as chunks. The same bytes are kept once, however often they are saved. */
export async function saveDocument(
	tx: Tx,
	{ hash, mediaType, bytes, storedAt }: StoredDocument,
): Promise<void> {
	const saved = await tx
		.insertInto('document')
		.values({ hash, mediaType, size: bytes.length, storedAt })
		.onConflict((conflict) => conflict.column('hash').doNothing())
		.executeTakeFirst();
	if (Number(saved.numInsertedOrUpdatedRows ?? 0) === 0) return;
	for (const [position, chunk] of chunksOf(bytes).entries())
		await tx.insertInto('documentChunk').values({ hash, position, bytes: chunk }).execute();
}

/** In order; none for an empty document. */
export const chunksOf = (bytes: Uint8Array): readonly Uint8Array[] =>
	Array.from({ length: Math.ceil(bytes.length / CHUNK_BYTES) }, (_, at) =>
		Buffer.from(bytes.subarray(at * CHUNK_BYTES, (at + 1) * CHUNK_BYTES)),
	);
