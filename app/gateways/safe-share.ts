import { bech32m } from '@scure/base';
import { sha256 } from './secrets.ts';

const PREFIX = 'safe';
const TAG_BYTES = 4;

/**
 * The share of an envelope that is printed for the safe: bech32m (BIP 350), which has no letters that look alike and tells any slip of the pen, in
 * groups of four, with a tag of the envelope that it belongs to.
 */
export function writeSafeShare(envelopeId: string, share: Uint8Array): string {
	const written = bech32m.encode(
		PREFIX,
		bech32m.toWords(Uint8Array.of(...tagOf(envelopeId), ...share)),
		false,
	);
	return (written.match(/.{1,4}/g) ?? []).join(' ');
}

/** As it was typed from paper, in capitals or not, with any spaces or hyphens between. */
export function readSafeShare(envelopeId: string, typed: string): Uint8Array | 'mistyped' | 'of-another' {
	const written = typed.replace(/[\s\p{Pd}]/gu, '').toLowerCase();
	const read = bech32m.decodeUnsafe(written, false);
	const bytes = read?.prefix === PREFIX ? bech32m.fromWordsUnsafe(read.words) : undefined;
	if (!bytes || bytes.length <= TAG_BYTES) return 'mistyped';
	return Buffer.from(bytes.subarray(0, TAG_BYTES)).equals(tagOf(envelopeId))
		? bytes.subarray(TAG_BYTES)
		: 'of-another';
}

const tagOf = (envelopeId: string): Buffer => Buffer.from(sha256(envelopeId).slice(0, TAG_BYTES * 2), 'hex');
