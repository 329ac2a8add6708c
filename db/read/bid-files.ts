import type { Found } from '../../app/domain/access/found.ts';
import type { Reader } from '../connect.ts';

/** The ids of all files that are kept of a bid: of what is written, and of what was submitted. */
export async function listFileIds(reader: Reader, bidId: Found<'bid'>): Promise<readonly string[]> {
	const rows = await reader
		.selectFrom('bidFile')
		.select('id')
		.where('bidId', '=', bidId)
		.orderBy('id')
		.execute();
	return rows.map(({ id }) => id);
}

export interface SealedFilePart {
	readonly part: string;
	readonly sealed: Uint8Array;
}

/** What tells of a file of a bid: as it is written, or else as it was submitted last. */
export async function findFilePart(
	reader: Reader,
	bidId: Found<'bid'>,
	fileId: string,
): Promise<SealedFilePart | null> {
	const written = await reader
		.selectFrom('bidPart')
		.select(['part', 'sealed'])
		.where('bidId', '=', bidId)
		.where('fileId', '=', fileId)
		.executeTakeFirst();
	const submitted = await reader
		.selectFrom('bidSubmissionPart as part')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'part.submissionId')
		.select(['part.part', 'part.sealed'])
		.where('bidSubmission.bidId', '=', bidId)
		.where('part.fileId', '=', fileId)
		.orderBy('bidSubmission.number', 'desc')
		.executeTakeFirst();
	return written ?? submitted ?? null;
}

/** The sealed bytes of one file of one bid for a tender that was found; null where that bid has no such file. */
export async function findSealedFile(
	reader: Reader,
	tenderId: Found<'tender'>,
	{ bidId, fileId }: { readonly bidId: string; readonly fileId: string },
): Promise<Uint8Array | null> {
	const pieces = await reader
		.selectFrom('bidFilePiece as piece')
		.innerJoin('bidFile', 'bidFile.id', 'piece.fileId')
		.innerJoin('bid', 'bid.id', 'bidFile.bidId')
		.select('piece.bytes')
		.where('bid.tenderId', '=', tenderId)
		.where('bid.id', '=', bidId)
		.where('bidFile.id', '=', fileId)
		.orderBy('piece.position')
		.execute();
	return pieces.length === 0 ? null : Buffer.concat(pieces.map(({ bytes }) => bytes));
}
