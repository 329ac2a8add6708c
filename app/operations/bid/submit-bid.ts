import type { Reader } from '../../../db/connect.ts';
import { findOwnBid, listParts, listSubmissionsOf, type SealedPart } from '../../../db/read/bids.ts';
import { readDatabaseClock } from '../../../db/read/database-clock.ts';
import { listEnvelopes } from '../../../db/read/envelopes.ts';
import { getSpecification } from '../../../db/read/specifications.ts';
import { findTender } from '../../../db/read/tenders.ts';
import { insertSubmission, saveBidState, takeSequence } from '../../../db/write/bids.ts';
import { insertAttempt } from '../../../db/write/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { type BidProblem, envelopeOf, problemsOfBid } from '../../domain/bid/bid-content.ts';
import { decideSubmission, type SubmissionRefusal } from '../../domain/bid/decide-bid.ts';
import { partOf } from '../../domain/bid/sealed-content.ts';
import { targetsInPercent } from '../../domain/bid/targets-in-percent.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { commitmentOf, type OpenedPart, openParts, signReceived } from '../../gateways/sealed-bids.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';

export interface SubmitBid {
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
interface Made {
	readonly opened: readonly (SealedPart & OpenedPart)[];
	readonly problems: readonly BidProblem[];
}

/**
 * Submits what is written, in place of what was submitted before. The closing instant is judged once the tender's row is held: a bid that waited
 * for others is late if it had to wait past it; and nothing is judged before, or whoever pressed twice could be told that a bid which is in was late. A bid that comes too late is kept as an attempt, and nothing of it is.
 */
export async function submitBid(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ commandId, bidId, expectedVersion, bidSecret }: SubmitBid,
): Promise<Result<Outcome, Refusal>> {
	const command = { commandId, bidId, expectedVersion };
	const today = londonDay(services.clock.businessNow());
	const find = async (reader: Reader) => {
		const bid = await findOwnBid(reader, scope, bidId);
		const tender = bid === null ? null : await findTender(reader, scope, today, bid.tenderSlug);
		return bid === null || tender === null
			? null
			: {
					bid,
					tender,
					parts: await listParts(reader, bid.id),
					targets: targetsInPercent((await getSpecification(reader, tender.specificationId)).kpis),
				};
	};
	return carryOutPrepared<Outcome, Refusal, Made>(services, actor, 'submit-bid', command, {
		ask: async (reader) =>
			(await find(reader)) === null ? refused({ code: 'not-found' }) : accepted('may be judged'),
		make: async () => {
			const it = await find(services.db.reader);
			if (it === null) return refused({ code: 'not-found' });
			const opened = await openParts(services.sealing, bidSecret, it.parts);
			if (opened === null) return refused({ code: 'another-key' });
			const { bid, tender, targets } = it;
			const lot = tender.notice.lots.find(({ lotId }) => lotId === bid.lotId) ?? { items: [] };
			const content = opened.map((part) => partOf(part.content));
			return accepted({ opened, problems: problemsOfBid(tender.notice, lot, content, targets) });
		},
		work: async (tx, { opened, problems }) => {
			const first = await findOwnBid(tx, scope, bidId);
			if (first === null) return refused({ code: 'not-found' });
			const sequence = await takeSequence(tx, first.tenderId);
			const it = await find(tx);
			if (it === null) return refused({ code: 'not-found' });
			const receivedAt = services.clock.businessNow(await readDatabaseClock(tx, services));
			const { bid, tender, parts } = it;
			const decided = decideSubmission(
				{ tender: tender.state, closesAt: tender.closesAt },
				problems,
				receivedAt,
			);
			if (!decided.ok) return decided;
			const isAsOpened = parts.every(({ part, version }) =>
				opened.some((each) => each.part === part && each.version === version),
			);
			if (!isAsOpened || !(await saveBidState(tx, bid.id, 'submitted', expectedVersion)))
				return refused({ code: 'changed-meanwhile' });
			const [last] = await listSubmissionsOf(tx, bid.id);
			const number = (last?.number ?? 0) + 1;
			const envelopes = await listEnvelopes(tx, tender.id);
			const id = services.ids.next();
			const commitment = commitmentOf(opened);
			const { closesAt } = tender;
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
				id,
				noticeVersion: tender.noticeVersion,
				submittedBy: actor.personId,
				signature: signReceived(services.config, { ...bid, ...received }),
				parts: opened.map(({ part, sealed, digest }) => ({
					part,
					sealed,
					digest,
					envelopeId:
						envelopes.find(({ lotId, kind }) => lotId === bid.lotId && kind === envelopeOf(part))?.id ?? '',
				})),
			});
			return accepted({
				outcome: { number },
				changes: [
					{
						action: 'bid.submitted',
						subject: { kind: 'bid', id: bid.id },
						bodyId: null,
						after: { tender: tender.id, number, sequence, receivedAt, commitment },
					},
				],
			});
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
