import { findOwnBid, listParts } from '../../../db/read/bids.ts';
import { lockTender } from '../../../db/read/tenders.ts';
import { removeBidFile as removeFile } from '../../../db/write/bid-files.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { partOfKey } from '../../domain/bid/bid-files.ts';
import { type BidRefusal, decideBidding } from '../../domain/bid/decide-bid.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RemoveBidFile {
	readonly commandId: string;
	readonly bidId: string;
	readonly fileId: string;
}

type Refusal = BidRefusal | { readonly code: 'not-found' };

/** Takes a file off what is written of a bid. A submission that has it has it still. */
export async function removeBidFile(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: RemoveBidFile,
): Promise<Result<{ readonly part: string }, Refusal>> {
	const { bidId, fileId } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<{ readonly part: string }, Refusal>(
		services,
		actor,
		'remove-bid-file',
		gated(command),
		async (tx) => {
			const bid = await findOwnBid(tx, scope, bidId);
			const tender = bid === null ? null : await lockTender(tx, scope, today, bid.tenderSlug);
			if (bid === null || tender === null) return refused({ code: 'not-found' });
			const row = (await listParts(tx, bid.id)).find((each) => each.fileId === fileId);
			if (row === undefined) return refused({ code: 'not-found' });
			const { state, closesAt } = tender;
			const open = decideBidding({ tender: state, closesAt }, services.clock.businessNow());
			if (!open.ok) return open;
			await removeFile(tx, bid.id, fileId);
			const part = partOfKey(row.part);
			const subject = { kind: 'bid', id: bid.id };
			return accepted({
				outcome: { part },
				changes: [{ action: 'bid.file-removed', subject, bodyId: null, after: { part, fileId } }],
			});
		},
	);
}
