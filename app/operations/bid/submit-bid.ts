import type { Reader } from '../../../db/connect.ts';
import {
	type BidRow,
	findOwnBid,
	listParts,
	listSubmissionsOf,
	listSubmittedParts,
	type SealedPart,
} from '../../../db/read/bids.ts';
import { readDatabaseClock } from '../../../db/read/database-clock.ts';
import { getSpecification } from '../../../db/read/specifications.ts';
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
import { commitmentOf, type OpenedPart, openParts, signReceived } from '../../gateways/sealed-bids.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';

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

type Part = Pick<SealedPart, 'part' | 'sealed' | 'version'>;
interface What {
	readonly action: string;
	/** Null where there is nothing that could be submitted. */
	partsOf(reader: Reader, bid: BidRow): Promise<readonly Part[] | null>;
}

const WHAT: Record<SubmitBid['what'], What> = {
	'as-written': { action: 'bid.submitted', partsOf: (reader, bid) => listParts(reader, bid.id) },
	'as-submitted': {
		action: 'bid.confirmed',
		async partsOf(reader, bid) {
			const [last] = await listSubmissionsOf(reader, bid.id);
			if (bid.state !== 'submitted' || last === undefined) return null;
			const parts = await listSubmittedParts(reader, bid.id, last.number);
			return parts.map(({ part, sealed }) => ({ part, sealed, version: last.number }));
		},
	},
};

interface Made {
	readonly opened: readonly (Part & OpenedPart)[];
	readonly problems: readonly BidProblem[];
}

/**
 * The closing instant is judged once the tender's row is held: a bid that waited for others is late if it had to wait past it; and nothing is judged
 * before, or whoever pressed twice could be told that a bid which is in was late. A bid that comes too late is kept as an attempt, and nothing of it
 * is. Refused where the notice, as it stands, asks for something that the bid does not say.
 */
export async function submitBid(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ commandId, bidId, expectedVersion, bidSecret, what }: SubmitBid,
): Promise<Result<Outcome, Refusal>> {
	const command = { commandId, bidId, expectedVersion, what };
	const { action, partsOf } = WHAT[what];
	const today = londonDay(services.clock.businessNow());
	const find = async (reader: Reader) => {
		const bid = await findOwnBid(reader, scope, bidId);
		const tender = bid === null ? null : await findTender(reader, scope, today, bid.tenderSlug);
		const parts = bid === null ? null : await partsOf(reader, bid);
		return bid === null || tender === null || parts === null ? null : { bid, tender, parts };
	};
	return carryOutPrepared<Outcome, Refusal, Made>(services, actor, 'submit-bid', command, {
		ask: async (reader) =>
			(await find(reader)) === null ? refused({ code: 'not-found' }) : accepted('may be judged'),
		make: async () => {
			const { reader } = services.db;
			const it = await find(reader);
			if (it === null) return refused({ code: 'not-found' });
			const { bid, tender, parts } = it;
			const opened = await openParts(services.sealing, bidSecret, parts);
			if (opened === null) return refused({ code: 'another-key' });
			const targets = targetsInPercent((await getSpecification(reader, tender.specificationId)).kpis);
			const content = opened.flatMap(({ part, content }) => (isFileKey(part) ? [] : [partOf(content)]));
			return accepted({ opened, problems: problemsOfBid(tender.notice, bid.lotId, content, targets) });
		},
		work: async (tx, { opened, problems }) => {
			const first = await findOwnBid(tx, scope, bidId);
			if (first === null) return refused({ code: 'not-found' });
			const sequence = await takeSequence(tx, first.tenderId);
			const it = await find(tx);
			if (it === null) return refused({ code: 'not-found' });
			const receivedAt = services.clock.businessNow(await readDatabaseClock(tx, services));
			const { bid, tender, parts } = it;
			const { state, closesAt, noticeVersion } = tender;
			const decided = decideSubmission({ tender: state, closesAt }, problems, receivedAt);
			if (!decided.ok) return decided;
			const isSame = (one: Part) =>
				opened.some(({ part, version }) => part === one.part && version === one.version);
			const isAsOpened = parts.length === opened.length && parts.every(isSame);
			// An amendment moves every bid on: what was judged above was judged by the notice that holds.
			if (!isAsOpened || !(await saveBidState(tx, bid.id, 'submitted', expectedVersion)))
				return refused({ code: 'changed-meanwhile' });
			const [last] = await listSubmissionsOf(tx, bid.id);
			const number = (last?.number ?? 0) + 1;
			const commitment = commitmentOf(opened);
			const kept = { number, sequence, receivedAt, commitment };
			const received = { ...kept, tenderId: tender.id, bidId: bid.id, closesAt };
			await insertSubmission(tx, bid.lotId, {
				...received,
				id: services.ids.next(),
				noticeVersion,
				submittedBy: actor.personId,
				signature: signReceived(services.config, { ...bid, ...received }),
				parts: opened.map(({ part, sealed, digest }) => ({ part, sealed, digest })),
			});
			const after = { tender: tender.id, ...kept };
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
