import { findOwnBid, listSubmissionsOf, listSubmittedParts } from '../../../db/read/bids.ts';
import { findTender } from '../../../db/read/tenders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { type Receipt, receiptText } from '../../domain/bid/receipt.ts';
import type { SignedReceipt } from '../../domain/bid/receipt-file.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { openParts } from '../../gateways/sealed-bids.ts';
import { publicKeyOf, signText } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

/** The receipt of a submission, made anew each time with the bidder's own key: its salts are kept nowhere in the open. The same bytes each time. */
export async function makeReceipt(
	services: Services,
	scope: Scope,
	{
		bidId,
		number,
		bidSecret,
	}: { readonly bidId: string; readonly number: number; readonly bidSecret: string },
): Promise<SignedReceipt | null> {
	const today = londonDay(services.clock.businessNow());
	const facts = await services.db.snapshot(async (reader) => {
		const bid = await findOwnBid(reader, scope, bidId);
		const tender = bid === null ? null : await findTender(reader, scope, today, bid.tenderSlug);
		if (bid === null || tender === null) return null;
		const submission = (await listSubmissionsOf(reader, bid.id)).find((each) => each.number === number);
		return submission === undefined
			? null
			: { bid, tender, submission, parts: await listSubmittedParts(reader, bid.id, number) };
	});
	if (facts === null) return null;
	const { bid, tender, submission } = facts;
	const opened = await openParts(services.sealing, bidSecret, facts.parts);
	if (opened === null) return null;
	const parts = opened.map(({ part, digest, salt }) => ({ part, digest, salt }));
	const receipt: Receipt = {
		tenderId: tender.id,
		tenderTitle: tender.notice.title,
		tenderVersion: submission.noticeVersion,
		lotId: bid.lotId,
		organisationId: bid.organisationId,
		organisationName: bid.organisationName,
		bidId: bid.id,
		number: submission.number,
		sequence: submission.sequence,
		receivedAt: submission.receivedAt,
		closesAt: submission.closesAt,
		commitment: submission.commitment,
		parts,
	};
	const { receiptKey } = services.config;
	return {
		receipt,
		signature: signText(receiptKey, receiptText(receipt)),
		publicKey: publicKeyOf(receiptKey),
	};
}
