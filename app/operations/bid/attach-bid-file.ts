import type { Reader } from '../../../db/connect.ts';
import { listFileIds } from '../../../db/read/bid-files.ts';
import { findOwnBid, findOwnBidKey, listParts } from '../../../db/read/bids.ts';
import { listEnvelopes } from '../../../db/read/envelopes.ts';
import { findTender, lockTender, type TenderRow } from '../../../db/read/tenders.ts';
import { insertBidFile } from '../../../db/write/bid-files.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { envelopeOf, partsAsked } from '../../domain/bid/bid-content.ts';
import {
	decideAttaching,
	type FilesRefusal,
	fileKey,
	isFileKey,
	mayHaveFiles,
	nameOfFile,
	partOfKey,
} from '../../domain/bid/bid-files.ts';
import { type BidRefusal, decideBidding } from '../../domain/bid/decide-bid.ts';
import { contentOf, fileOf, toSeal } from '../../domain/bid/sealed-content.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { type FileRefusal, OFFICE_KINDS } from '../../domain/text/check-file.ts';
import { openParts } from '../../gateways/sealed-bids.ts';
import { sealFile } from '../../gateways/sealed-files.ts';
import { newToken, sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated } from '../gated.ts';

export interface AttachBidFile {
	readonly commandId: string;
	readonly bidId: string;
	/** The part that it belongs to. */
	readonly part: string;
	readonly fileName: string;
	readonly bytes: Uint8Array;
	/** The bidder's own key, out of the browser's session. */
	readonly bidSecret: string;
}

export type AttachRefusal =
	| BidRefusal
	| FileRefusal
	| FilesRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'another-key' };
type Attached = { readonly fileId: string };
interface Made {
	readonly key: string;
	readonly sealed: Uint8Array;
	readonly sealedBytes: Uint8Array;
}

/**
 * Looks through a file and seals it as it arrives, its name with it. Nothing of it stands in a command or an event. Its id hangs on what was sent and
 * on the bidder's own key, so that a second send finds the first and nobody without the key can try out what it might be.
 */
export async function attachBidFile(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ commandId, bidId, part, fileName, bytes, bidSecret }: AttachBidFile,
): Promise<Result<Attached, AttachRefusal>> {
	const { sealing, checking, clock, db, ids } = services;
	const today = londonDay(clock.businessNow());
	const find = async (reader: Reader, lock: (slug: string) => Promise<TenderRow | null>) => {
		const bid = await findOwnBid(reader, scope, bidId);
		const tender = bid === null ? null : await lock(bid.tenderSlug);
		const key = tender === null ? null : await findOwnBidKey(reader, scope, tender.id);
		if (bid === null || tender === null || key === null || !takesFiles(tender, part))
			return refused({ code: 'not-found' } as const);
		const { state, closesAt } = tender;
		const open = decideBidding({ tender: state, closesAt }, clock.businessNow());
		if (!open.ok) return open;
		const envelope = (await listEnvelopes(reader, tender.id)).find(
			(each) => each.lotId === bid.lotId && each.kind === envelopeOf(part),
		);
		if (envelope === undefined) throw new Error(`no envelope for ${part}`);
		const there = await listParts(reader, bid.id);
		return accepted({ bid, key, envelope, there, kept: await listFileIds(reader, bid.id) });
	};
	type Found = Extract<Awaited<ReturnType<typeof find>>, { readonly ok: true }>['value'];
	const room = ({ there, kept }: Found) =>
		decideAttaching(
			part,
			there.map((each) => each.part),
			kept.length,
		);
	const before = await db.snapshot((reader) =>
		find(reader, (slug) => findTender(reader, scope, today, slug)),
	);
	if (!before.ok) return before;
	const { there, kept, envelope, key } = before.value;
	const beside = there.filter((each) => isFileKey(each.part) && partOfKey(each.part) === part);
	const opened = await openParts(sealing, bidSecret, beside);
	if (opened === null) return refused({ code: 'another-key' });
	const digest = sha256(bytes);
	const same = opened.find(({ content }) => fileOf(content).digest === digest);
	if (same?.fileId != null) return accepted({ fileId: same.fileId });
	const drawn = sha256(JSON.stringify([bidSecret, commandId, bidId, part, digest])).slice(0, 32);
	const fileId = kept.includes(drawn) ? ids.next() : drawn;
	return carryOutPrepared<Attached, AttachRefusal, Made>(
		services,
		actor,
		'attach-bid-file',
		gated({ commandId: ids.next() }),
		{
			ask: async () => room(before.value),
			make: async () => {
				const checked = await checking.check(bytes, OFFICE_KINDS, actor.organisationId);
				if (!checked.ok) return checked;
				const { kind } = checked.value;
				const recipients = [envelope.recipient, key.recipient];
				const { sealed: sealedBytes, secret } = await sealFile(sealing, recipients, bytes);
				const name = nameOfFile(fileName, kind);
				const file = { part: fileKey(part, fileId), name, kind, size: bytes.length, digest, secret };
				const sealed = await sealing.sealTo(
					recipients,
					toSeal({ salt: newToken(), content: contentOf(file) }),
				);
				return (await sealing.openWith(bidSecret, sealed)) === null
					? refused({ code: 'another-key' })
					: accepted({ key: file.part, sealed, sealedBytes });
			},
			work: async (tx, made) => {
				const may = await find(tx, (slug) => lockTender(tx, scope, today, slug));
				if (!may.ok) return may;
				const { bid, key: own } = may.value;
				if (may.value.kept.includes(fileId)) return accepted({ outcome: { fileId }, changes: [] });
				const has = room(may.value);
				if (!has.ok) return has;
				const by = { savedBy: actor.personId, savedAt: clock.now() };
				const row = { part: made.key, keyNumber: own.number, sealed: made.sealed, ...by };
				await insertBidFile(tx, bid.id, row, made.sealedBytes);
				const subject = { kind: 'bid', id: bid.id };
				const after = { part, fileId };
				return accepted({
					outcome: { fileId },
					changes: [{ action: 'bid.file-attached', subject, bodyId: null, after }],
				});
			},
		},
	);
}

const takesFiles = ({ notice }: TenderRow, part: string): boolean =>
	mayHaveFiles(part) && partsAsked(notice).some((asked) => asked === part);
