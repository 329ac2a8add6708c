import type { Actor } from '../../app/domain/access/actor.ts';
import type { Envelope } from '../../app/domain/bid/bid-content.ts';
import { isQualityLocked, type OpeningAsStands } from '../../app/domain/bid/decide-opening.ts';
import type { Reader } from '../connect.ts';
import { findOpenerKey, listOpeners, type OpenerKey } from './bid-openers.ts';
import {
	type EnvelopeRow,
	listEnvelopes,
	listOpenings,
	listSharesLeftFor,
	listSharesOf,
	type SealedShare,
} from './envelopes.ts';
import { listQualityLocks } from './evaluations.ts';
import { listReceivedBids, listSealedParts, type ReceivedBid, type SealedPartRow } from './received-bids.ts';
import type { TenderRow } from './tenders.ts';

export interface OpeningFacts {
	readonly tender: TenderRow;
	readonly stands: OpeningAsStands;
	/** The opener's own; null where they have not enrolled. */
	readonly key: OpenerKey | null;
	readonly others: readonly { readonly personId: string; readonly recipient: string }[];
	readonly envelopes: readonly EnvelopeRow[];
	readonly own: readonly SealedShare[];
	/** What the first opener left for this one. */
	readonly left: readonly SealedShare[];
	readonly bids: readonly (ReceivedBid & { readonly parts: readonly SealedPartRow[] })[];
}

/** All that an opener needs to open the envelopes of a kind of a tender that was found. */
export async function getOpeningFacts(
	reader: Reader,
	tender: TenderRow,
	kind: Envelope,
	{ personId }: Pick<Actor, 'personId'>,
): Promise<OpeningFacts> {
	const openers = await listOpeners(reader, tender.id);
	const opening = (await listOpenings(reader, tender.id)).find((each) => each.kind === kind);
	const envelopes = (await listEnvelopes(reader, tender.id)).filter((each) => each.kind === kind);
	const locks = await listQualityLocks(reader, tender.id);
	const received = await listReceivedBids(reader, tender.id);
	const parts = await listSealedParts(
		reader,
		tender.id,
		received.map(({ submissionId }) => submissionId),
	);
	const ofKind = ({ envelopeId }: SealedShare) => envelopes.some(({ id }) => id === envelopeId);
	return {
		tender,
		stands: {
			state: tender.state,
			closesAt: tender.closesAt,
			promisedUntil:
				received
					.map(({ closesAt }) => closesAt)
					.toSorted()
					.at(-1) ?? null,
			envelope: kind,
			qualityLocked: isQualityLocked(tender.notice.lots, locks),
			openers: openers.map(({ personId: id, name, email, recipient, sealedTo }) => ({
				personId: id,
				name,
				email,
				canUse: recipient !== null && recipient === sealedTo,
			})),
			first:
				opening === undefined
					? null
					: {
							personId: opening.firstBy,
							name: opening.firstByName,
							email: opening.firstByEmail,
							at: opening.firstAt,
						},
			openedAt: opening?.openedAt ?? null,
			lastKnownAt: received.at(-1)?.receivedAt ?? tender.publishedAt ?? tender.closesAt,
		},
		key: await findOpenerKey(reader, personId),
		others: openers.flatMap(({ personId: id, recipient }) =>
			id === personId || recipient === null ? [] : [{ personId: id, recipient }],
		),
		envelopes,
		own: (await listSharesOf(reader, tender.id, personId)).filter(ofKind),
		left: await listSharesLeftFor(reader, tender.id, kind, personId),
		bids: received.map((bid) => ({
			...bid,
			parts: parts.filter(({ submissionId }) => submissionId === bid.submissionId),
		})),
	};
}
