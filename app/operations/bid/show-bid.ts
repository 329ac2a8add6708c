import {
	findOwnBid,
	findOwnBidKey,
	listParts,
	listSubmissionsOf,
	listSubmittedParts,
	type SubmissionRow,
} from '../../../db/read/bids.ts';
import { getTenderNames, type TenderNames } from '../../../db/read/tender-names.ts';
import { listTenderVersions, type TenderVersionRow } from '../../../db/read/tender-versions.ts';
import { findTender, type TenderRow } from '../../../db/read/tenders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { type BidPart, type BidProblem, problemsOfBid } from '../../domain/bid/bid-content.ts';
import { type BidFile, changedParts, isFileKey } from '../../domain/bid/bid-files.ts';
import { type BidStanding, standingOfBid } from '../../domain/bid/bid-under-notice.ts';
import { fileOf, partOf } from '../../domain/bid/sealed-content.ts';
import { targetsInPercent } from '../../domain/bid/targets-in-percent.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { openPart } from '../../gateways/sealed-bids.ts';
import type { Services } from '../../services.ts';

export interface BidFacts {
	readonly bidId: string;
	readonly state: 'draft' | 'submitted' | 'withdrawn';
	readonly rowVersion: number;
	readonly tender: TenderRow;
	readonly names: TenderNames;
	readonly lotId: string;
	readonly hasKey: boolean;
	/** Null where the bidder's key is not unlocked in this session. */
	readonly written: readonly { readonly version: number; readonly content: BidPart }[] | null;
	readonly problems: readonly BidProblem[];
	readonly submissions: readonly SubmissionRow[];
	/** By the KPI's key: what the specification asks, in percent. */
	readonly targets: ReadonlyMap<string, number>;
	/** Those that are attached now, and those that stand in the newest submission alone. None where the key is not unlocked. */
	readonly files: readonly FileShown[];
	/** Parts that have been written since the newest submission, which is without them. */
	readonly changedSince: readonly string[];
	readonly isOpen: boolean;
	/** After an amendment a bid that was in is to be confirmed, and lapses at closing if it is not. */
	readonly standing: BidStanding;
	readonly versions: readonly TenderVersionRow[];
}

export interface FileShown extends Omit<BidFile, 'secret' | 'digest'> {
	/** False where it was taken off after the newest submission, which has it still. */
	readonly isWritten: boolean;
}

/** A bidder's own bid, before closing and after. What it says is read with the bidder's own key. */
export async function showBid(
	services: Services,
	scope: Scope,
	bidId: string,
	bidSecret: string | null,
): Promise<BidFacts | null> {
	const now = services.clock.businessNow();
	const facts = await services.db.snapshot(async (reader) => {
		const bid = await findOwnBid(reader, scope, bidId);
		const tender = bid === null ? null : await findTender(reader, scope, londonDay(now), bid.tenderSlug);
		if (bid === null || tender === null) return null;
		const submissions = await listSubmissionsOf(reader, bid.id);
		return {
			bid,
			tender,
			names: await getTenderNames(reader, tender),
			hasKey: (await findOwnBidKey(reader, scope, tender.id)) !== null,
			parts: await listParts(reader, bid.id),
			submissions,
			versions: await listTenderVersions(reader, tender.id),
			submitted: await listSubmittedParts(reader, bid.id, submissions[0]?.number ?? 0),
		};
	});
	if (facts === null) return null;
	const { bid, tender, names, hasKey, parts, submissions, submitted, versions } = facts;
	const phase = tender.state === 'cancelled' ? 'cancelled' : now < tender.closesAt ? 'open' : 'closed';
	const targets = targetsInPercent(names.kpis);
	const open = async <Part extends { readonly part: string; readonly sealed: Uint8Array }>(
		all: readonly Part[],
	) => {
		if (bidSecret === null) return [];
		const opened = await Promise.all(
			all.map(async (part) => ({ ...part, opened: await openPart(services.sealing, bidSecret, part) })),
		);
		return opened.flatMap((part) => (part.opened === null ? [] : [{ ...part, ...part.opened }]));
	};
	const all = await open(parts);
	const takenOff = submitted.filter(
		(one) => isFileKey(one.part) && !parts.some(({ part }) => part === one.part),
	);
	const written =
		bidSecret === null
			? null
			: all
					.filter(({ part }) => !isFileKey(part))
					.map(({ version, content }) => ({ version, content: partOf(content) }));
	return {
		bidId: bid.id,
		state: bid.state,
		rowVersion: bid.rowVersion,
		tender,
		names,
		lotId: bid.lotId,
		hasKey,
		written,
		problems: problemsOfBid(tender.notice, bid.lotId, written?.map(({ content }) => content) ?? [], targets),
		submissions,
		targets,
		files: [
			...all.filter(({ part }) => isFileKey(part)).map((part) => fileShown(part, true)),
			...(await open(takenOff)).map((part) => fileShown(part, false)),
		],
		changedSince: submissions.length === 0 ? [] : changedParts<Sealed>(parts, submitted, isSame),
		isOpen: phase === 'open',
		standing: standingOfBid(bid.state, submissions[0], versions, phase),
		versions,
	};
}

function fileShown({ content }: { readonly content: string }, isWritten: boolean): FileShown {
	const { part, name, kind, size } = fileOf(content);
	return { part, name, kind, size, isWritten };
}

type Sealed = { readonly part: string; readonly sealed: Uint8Array };
const isSame = (one: Sealed, other: Sealed): boolean => Buffer.compare(one.sealed, other.sealed) === 0;
