import type { Reader } from '../../../db/connect.ts';
import { findOwnBid, listSubmissionsOf, listSubmittedParts } from '../../../db/read/bids.ts';
import { readDatabaseClock } from '../../../db/read/database-clock.ts';
import { listEnvelopes } from '../../../db/read/envelopes.ts';
import { getSpecification } from '../../../db/read/specifications.ts';
import { findTender } from '../../../db/read/tenders.ts';
import { insertSubmission, saveBidState, takeSequence } from '../../../db/write/bids.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { type BidProblem, envelopeOf, problemsOfBid } from '../../domain/bid/bid-content.ts';
import { decideSubmission, type SubmissionRefusal } from '../../domain/bid/decide-bid.ts';
import { partOf } from '../../domain/bid/sealed-content.ts';
import { targetsInPercent } from '../../domain/bid/targets-in-percent.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { openParts, signReceived } from '../../gateways/sealed-bids.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';

export interface ConfirmBid {
	readonly commandId: string;
	readonly bidId: string;
	readonly expectedVersion: number;
	readonly bidSecret: string;
}

type Refusal =
	| SubmissionRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'another-key' };
type Outcome = { readonly number: number };

/**
 * Submits the newest submission again as it is, under the notice as it stands now: with its own time, place and receipt. What has been written
 * since is left where it is. Refused where the notice now asks for something that the bid does not say.
 */
export async function confirmBid(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ commandId, bidId, expectedVersion, bidSecret }: ConfirmBid,
): Promise<Result<Outcome, Refusal>> {
	const command = { commandId, bidId, expectedVersion };
	const today = londonDay(services.clock.businessNow());
	const find = async (reader: Reader) => {
		const bid = await findOwnBid(reader, scope, bidId);
		const tender = bid === null ? null : await findTender(reader, scope, today, bid.tenderSlug);
		const [last] = bid === null ? [] : await listSubmissionsOf(reader, bid.id);
		return bid?.state !== 'submitted' || tender === null || last === undefined ? null : { bid, tender, last };
	};
	return carryOutPrepared<Outcome, Refusal, readonly BidProblem[]>(services, actor, 'confirm-bid', command, {
		ask: async (reader) =>
			(await find(reader)) === null ? refused({ code: 'not-found' }) : accepted('may be judged'),
		make: async () => {
			const { reader } = services.db;
			const it = await find(reader);
			if (it === null) return refused({ code: 'not-found' });
			const { bid, tender, last } = it;
			const sealed = await listSubmittedParts(reader, bid.id, last.number);
			const opened = await openParts(services.sealing, bidSecret, sealed);
			if (opened === null) return refused({ code: 'another-key' });
			const lot = tender.notice.lots.find(({ lotId }) => lotId === bid.lotId) ?? { items: [] };
			const targets = targetsInPercent((await getSpecification(reader, tender.specificationId)).kpis);
			const content = opened.map((part) => partOf(part.content));
			return accepted(problemsOfBid(tender.notice, lot, content, targets));
		},
		work: async (tx, problems) => {
			const first = await findOwnBid(tx, scope, bidId);
			if (first === null) return refused({ code: 'not-found' });
			const sequence = await takeSequence(tx, first.tenderId);
			const it = await find(tx);
			if (it === null) return refused({ code: 'not-found' });
			const receivedAt = services.clock.businessNow(await readDatabaseClock(tx, services));
			const { bid, tender, last } = it;
			const { state, closesAt } = tender;
			const decided = decideSubmission({ tender: state, closesAt }, problems, receivedAt);
			if (!decided.ok) return decided;
			// An amendment moves every bid on: what was judged above was judged by the notice that holds.
			if (!(await saveBidState(tx, bid.id, 'submitted', expectedVersion)))
				return refused({ code: 'changed-meanwhile' });
			const envelopes = await listEnvelopes(tx, tender.id);
			const number = last.number + 1;
			const { commitment } = last;
			const received = {
				tenderId: tender.id,
				bidId: bid.id,
				number,
				sequence,
				receivedAt,
				closesAt,
				commitment,
			};
			await insertSubmission(tx, {
				...received,
				id: services.ids.next(),
				noticeVersion: tender.noticeVersion,
				submittedBy: actor.personId,
				signature: signReceived(services.config, { ...bid, ...received }),
				parts: (await listSubmittedParts(tx, bid.id, last.number)).map((part) => ({
					...part,
					envelopeId:
						envelopes.find(({ lotId, kind }) => lotId === bid.lotId && kind === envelopeOf(part.part))?.id ??
						'',
				})),
			});
			return accepted({
				outcome: { number },
				changes: [
					{
						action: 'bid.confirmed',
						subject: { kind: 'bid', id: bid.id },
						bodyId: null,
						after: { tender: tender.id, number, sequence, receivedAt, commitment },
					},
				],
			});
		},
	});
}
