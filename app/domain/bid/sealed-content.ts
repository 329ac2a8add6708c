import type { BidPart } from './bid-content.ts';
import type { BidFile } from './bid-files.ts';
import { padded, unpadded } from './padding.ts';

/** What is sealed of a part: its salt and what it says. */
export interface Unsealed {
	readonly salt: string;
	/** The part as JSON, letter for letter as it was sealed: its digest is of this. */
	readonly content: string;
}

export const toSeal = (unsealed: Unsealed): Uint8Array =>
	padded(JSON.stringify([unsealed.salt, unsealed.content]));

/** Null where it is nothing that `toSeal` made. */
export function afterOpening(bytes: Uint8Array): Unsealed | null {
	try {
		const read: unknown = JSON.parse(unpadded(bytes) ?? 'null');
		if (!Array.isArray(read) || read.length !== 2) return null;
		const [salt, content] = read as readonly unknown[];
		return typeof salt === 'string' && typeof content === 'string' ? { salt, content } : null;
	} catch {
		return null;
	}
}

export const contentOf = (part: BidPart | BidFile): string => JSON.stringify(part);

/** What was sealed by the portal itself, so that its shape is known. */
export const partOf = (content: string): BidPart => JSON.parse(content) as BidPart;

/** The same of what stands under a file's key. */
export const fileOf = (content: string): BidFile => JSON.parse(content) as BidFile;
