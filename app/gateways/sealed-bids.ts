import { type Envelope, envelopeOf } from '../domain/bid/bid-content.ts';
import { commitmentText, partText } from '../domain/bid/receipt.ts';
import { type ReceivedBid, receivedText } from '../domain/bid/received-text.ts';
import { afterOpening } from '../domain/bid/sealed-content.ts';
import { isFileWhole, type ReadFile } from './sealed-files.ts';
import type { SealingOffice } from './sealing-office.ts';
import { isSigned, publicKeyOf, sha256, signText } from './secrets.ts';

type Opening = Pick<SealingOffice, 'openWith' | 'sealTo' | 'combineShares' | 'digestInside'>;

export interface OpenedPart {
	readonly part: string;
	readonly salt: string;
	readonly content: string;
	/** Of the salt and the content: what the bid's commitment is made of. */
	readonly digest: string;
}

/** One sealed part; null where it is for another key or has been changed. */
export async function openPart(
	sealing: Opening,
	secret: string,
	{ part, sealed }: { readonly part: string; readonly sealed: Uint8Array },
): Promise<OpenedPart | null> {
	const bytes = await sealing.openWith(secret, sealed);
	const unsealed = bytes === null ? null : afterOpening(bytes);
	if (unsealed === null) return null;
	const { salt, content } = unsealed;
	return { part, salt, content, digest: sha256(partText(salt, part, content)) };
}

/** All of them, each with what stands beside it; null where one cannot be opened. */
export async function openParts<Sealed extends { readonly part: string; readonly sealed: Uint8Array }>(
	sealing: Opening,
	secret: string,
	parts: readonly Sealed[],
): Promise<readonly (Sealed & OpenedPart)[] | null> {
	const opened = await Promise.all(parts.map((part) => openPart(sealing, secret, part)));
	return opened.includes(null)
		? null
		: parts.flatMap((part, index) => {
				const one = opened[index];
				return one ? [{ ...part, ...one }] : [];
			});
}

export const commitmentOf = (parts: readonly { readonly part: string; readonly digest: string }[]): string =>
	sha256(commitmentText(parts));

interface Signs {
	readonly receiptKey: string;
}
export const signReceived = ({ receiptKey }: Signs, bid: ReceivedBid): string =>
	signText(receiptKey, receivedText(bid));
export const isAsReceived = (
	{ receiptKey }: Signs,
	tenderId: string,
	bid: Omit<ReceivedBid, 'tenderId'> & { readonly signature: string },
): boolean => isSigned(publicKeyOf(receiptKey), receivedText({ ...bid, tenderId }), bid.signature);

export interface SealedBid {
	readonly submissionId: string;
	readonly bidId: string;
	readonly commitment: string;
	/** It is the one that the portal signed when it came. */
	readonly isAsSigned: boolean;
	readonly parts: readonly {
		readonly part: string;
		readonly envelopeId: string;
		readonly sealed: Uint8Array;
		readonly digest: string;
	}[];
}

export interface OpenedBids {
	readonly parts: readonly {
		readonly submissionId: string;
		readonly part: string;
		readonly content: string;
	}[];
	readonly setApart: readonly {
		readonly submissionId: string;
		readonly why: 'not-decrypted' | 'not-as-committed';
	}[];
}

export interface Keys {
	/** By their envelope's id. */
	readonly secrets: ReadonlyMap<string, string>;
	/** One file is in memory at a time, however many there are. */
	readonly readFile: ReadFile;
}

/** The parts of each bid that stand in envelopes of the kind. Each bid by itself: one that does not open, or is not what was received, stops nobody else's. */
export async function openBids(
	sealing: Opening,
	bids: readonly SealedBid[],
	kind: Envelope,
	keys: Keys,
): Promise<OpenedBids> {
	const parts: OpenedBids['parts'][number][] = [];
	const setApart: OpenedBids['setApart'][number][] = [];
	for (const bid of bids) {
		const opened = await openBid(sealing, bid, kind, keys);
		if (typeof opened === 'string') setApart.push({ submissionId: bid.submissionId, why: opened });
		else
			parts.push(...opened.map(({ part, content }) => ({ submissionId: bid.submissionId, part, content })));
	}
	return { parts, setApart };
}

async function openBid(
	sealing: Opening,
	{ bidId, commitment, isAsSigned, parts }: SealedBid,
	kind: Envelope,
	{ secrets, readFile }: Keys,
): Promise<readonly OpenedPart[] | 'not-decrypted' | 'not-as-committed'> {
	if (!isAsSigned || commitmentOf(parts) !== commitment) return 'not-as-committed';
	const opened: OpenedPart[] = [];
	for (const part of parts.filter((each) => envelopeOf(each.part) === kind)) {
		const secret = secrets.get(part.envelopeId);
		const one = secret === undefined ? null : await openPart(sealing, secret, part);
		if (one === null) return 'not-decrypted';
		if (one.digest !== part.digest) return 'not-as-committed';
		const held = await isFileWhole(sealing, bidId, one, readFile);
		if (held !== 'whole') return held;
		opened.push(one);
	}
	return opened;
}
