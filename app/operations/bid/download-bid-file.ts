import { findFilePart, findSealedFile } from '../../../db/read/bid-files.ts';
import { findOwnBid } from '../../../db/read/bids.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { fileOf } from '../../domain/bid/sealed-content.ts';
import { MEDIA_TYPE_OF } from '../../domain/text/check-file.ts';
import { openPart } from '../../gateways/sealed-bids.ts';
import { openFile } from '../../gateways/sealed-files.ts';
import type { Services } from '../../services.ts';

export interface OpenedFile {
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

/** A file of a bidder's own bid, before closing and after, read with the bidder's own key; null where there is none, or it was sealed under another key. */
export async function downloadBidFile(
	services: Services,
	scope: Scope,
	{
		bidId,
		fileId,
		bidSecret,
	}: { readonly bidId: string; readonly fileId: string; readonly bidSecret: string },
): Promise<OpenedFile | null> {
	const { db, sealing } = services;
	const facts = await db.snapshot(async (reader) => {
		const bid = await findOwnBid(reader, scope, bidId);
		const part = bid === null ? null : await findFilePart(reader, bid.id, fileId);
		return bid === null || part === null
			? null
			: { part, sealed: await findSealedFile(reader, bid.tenderId, { bidId: bid.id, fileId }) };
	});
	const opened = facts === null ? null : await openPart(sealing, bidSecret, facts.part);
	if (facts === null || opened === null) return null;
	const file = fileOf(opened.content);
	const bytes = await openFile(sealing, file, facts.sealed);
	return bytes === null ? null : { name: file.name, mediaType: MEDIA_TYPE_OF[file.kind], bytes };
}
