import type { Found } from '../../app/domain/access/found.ts';
import { fileIdIn } from '../../app/domain/bid/bid-files.ts';
import type { Tx } from '../connect.ts';
import type { PartToSave } from './bids.ts';
import { chunksOf } from './documents.ts';

/** A file's sealed bytes, and the sealed part that tells of it. */
export async function insertBidFile(
	tx: Tx,
	bidId: Found<'bid'>,
	part: PartToSave,
	sealedBytes: Uint8Array,
): Promise<void> {
	const fileId = fileIdIn(part.part);
	if (fileId === null) throw new Error(`${part.part} is no file`);
	await tx.insertInto('bidFile').values({ id: fileId, bidId, addedAt: part.savedAt }).execute();
	for (const [position, bytes] of chunksOf(sealedBytes).entries())
		await tx.insertInto('bidFilePiece').values({ fileId, position, bytes }).execute();
	await tx
		.insertInto('bidPart')
		.values({ ...part, bidId, fileId })
		.execute();
}

/** Takes a file off what is written of a bid; its bytes are kept only where they were submitted. */
export async function removeBidFile(tx: Tx, bidId: Found<'bid'>, fileId: string): Promise<void> {
	await tx.deleteFrom('bidPart').where('bidId', '=', bidId).where('fileId', '=', fileId).execute();
	const submitted = await tx
		.selectFrom('bidSubmissionPart')
		.select('part')
		.where('fileId', '=', fileId)
		.executeTakeFirst();
	if (submitted !== undefined) return;
	await tx.deleteFrom('bidFilePiece').where('fileId', '=', fileId).execute();
	await tx.deleteFrom('bidFile').where('id', '=', fileId).where('bidId', '=', bidId).execute();
}
