import { type BidToReceive, findBidToReceive, findOwnBid } from '../../../db/read/bids.ts';
import { readDatabaseClock } from '../../../db/read/database-clock.ts';
import { type EnvelopeRow, listEnvelopes } from '../../../db/read/envelopes.ts';
import { areStillToSubmit, listPartsToSubmit, type PartToSubmit } from '../../../db/read/parts-to-submit.ts';
import { listKpis } from '../../../db/read/specifications.ts';
import { findTender } from '../../../db/read/tenders.ts';
import { insertSubmission, saveBidState, takeSequence } from '../../../db/write/bids.ts';
import { insertAttempt } from '../../../db/write/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { type BidProblem, problemsOfBid } from '../../domain/bid/bid-content.ts';
import { isFileKey } from '../../domain/bid/bid-files.ts';
import { decideSubmission, type SubmissionRefusal } from '../../domain/bid/decide-bid.ts';
import { partOf } from '../../domain/bid/sealed-content.ts';
import { targetsInPercent } from '../../domain/bid/targets-in-percent.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { TenderNotice } from '../../domain/tender/tender-notice.ts';
import { commitmentOf, type OpenedPart, openParts, signReceived } from '../../gateways/sealed-bids.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated } from '../gated.ts';

export interface SubmitBid {
	readonly commandId: string;
	readonly bidId: string;
	readonly expectedVersion: number;
	readonly bidSecret: string;
	/**
	 * What is written, in place of what was submitted before; or, once the notice was amended, what was submitted, under the notice as it stands
	 * now and with its own time, place and receipt: what has been written since is then left where it is.
	 */
	readonly what: 'as-written' | 'as-submitted';
}

type Refusal =
	| SubmissionRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'another-key' };
type Outcome = { readonly number: number };

interface Asked {
	readonly bid: BidToReceive;
	readonly parts: readonly PartToSubmit[];
	readonly notice: TenderNotice;
	readonly targets: ReadonlyMap<string, number>;
	readonly envelopes: readonly EnvelopeRow[];
}
interface Made extends Pick<Asked, 'bid' | 'envelopes'> {
	readonly opened: readonly (PartToSubmit & OpenedPart)[];
	readonly problems: readonly BidProblem[];
}

/**
 * The closing instant is judged once the tender's row is held: a bid that waited for others is late if it had to wait past it; and nothing is judged
 * before, or whoever pressed twice could be told that a bid which is in was late. All that is dear is done before the row is held, and once: others
 * wait meanwhile. A bid that comes too late is kept as an attempt, and nothing of it is. Refused where the notice, as it stands, asks for something
 * that the bid does not say.
 */
export async function submitBid(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ commandId, bidId, expectedVersion, bidSecret, what }: SubmitBid,
): Promise<Result<Outcome, Refusal>> {
	const command = { commandId, bidId, expectedVersion, what };
	const today = londonDay(services.clock.businessNow());
	return carryOutPrepared<Outcome, Refusal, Made, Asked>(services, actor, 'submit-bid', gated(command), {
		ask: async (reader) => {
			const bid = await findBidToReceive(reader, scope, bidId);
			const tender = bid === null ? null : await findTender(reader, scope, today, bid.tenderSlug);
			const parts = bid === null ? null : await listPartsToSubmit(reader, bid.id, bid, what);
			if (bid === null || tender === null || parts === null) return refused({ code: 'not-found' });
			const targets = targetsInPercent(await listKpis(reader, tender.specificationId));
			const envelopes = await listEnvelopes(reader, tender.id);
			const ofLot = envelopes.filter(({ lotId }) => lotId === bid.lotId);
			return accepted({ bid, parts, notice: tender.notice, targets, envelopes: ofLot });
		},
		make: async ({ bid, parts, notice, targets, envelopes }) => {
			const opened = await openParts(services.sealing, bidSecret, parts);
			if (opened === null) return refused({ code: 'another-key' });
			const content = opened.flatMap(({ part, content }) => (isFileKey(part) ? [] : [partOf(content)]));
			return accepted({
				bid,
				opened,
				envelopes,
				problems: problemsOfBid(notice, bid.lotId, content, targets),
			});
		},
		work: async (tx, { bid: { tenderId }, opened, envelopes, problems }) => {
			const sequence = await takeSequence(tx, tenderId);
			const receivedAt = services.clock.businessNow(await readDatabaseClock(tx, services));
			const bid = await findBidToReceive(tx, scope, bidId);
			if (bid === null) return refused({ code: 'not-found' });
			const { tenderState, closesAt, noticeVersion, lastNumber } = bid;
			const decided = decideSubmission({ tender: tenderState, closesAt }, problems, receivedAt);
			if (!decided.ok) return decided;
			// An amendment moves every bid on: what was judged above was judged by the notice that holds.
			if (
				bid.rowVersion !== expectedVersion ||
				!(await areStillToSubmit(tx, bid.id, bid, what, opened)) ||
				!(await saveBidState(tx, bid.id, 'submitted', expectedVersion))
			)
				return refused({ code: 'changed-meanwhile' });
			const number = lastNumber + 1;
			const commitment = commitmentOf(opened);
			const kept = { number, sequence, receivedAt, commitment };
			const received = { ...kept, tenderId, bidId: bid.id, closesAt };
			await insertSubmission(tx, envelopes, {
				...received,
				id: services.ids.next(),
				noticeVersion,
				submittedBy: actor.personId,
				signature: signReceived(services.config, { ...bid, ...received }),
				parts: opened.map(({ part, sealed, digest }) => ({ part, sealed, digest })),
			});
			const action = what === 'as-written' ? 'bid.submitted' : 'bid.confirmed';
			const after = { tender: tenderId, ...kept };
			const subject = { kind: 'bid', id: bid.id };
			return accepted({ outcome: { number }, changes: [{ action, subject, bodyId: null, after }] });
		},
		keep: (refusal) =>
			refusal.code === 'too-late'
				? async (tx) => {
						const bid = await findOwnBid(tx, scope, bidId);
						if (bid === null) return [];
						const { at } = refusal;
						const { tenderId } = bid;
						const attempt = { id: services.ids.next(), kind: 'late-bid', personId: actor.personId } as const;
						await insertAttempt(tx, { ...attempt, tenderId, at });
						const subject = { kind: 'bid', id: bid.id };
						return [{ action: 'bid.refused-late', subject, bodyId: null, after: { tender: tenderId, at } }];
					}
				: null,
	});
}
