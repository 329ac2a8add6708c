import { ENVELOPES, type Envelope } from '../domain/bid/bid-content.ts';
import type { NewEnvelope } from '../domain/bid/new-envelope.ts';
import { writeSafeShare } from './safe-share.ts';
import type { SealingOffice } from './sealing-office.ts';

/** For the office's safe, on paper: shown once, and kept nowhere. */
export interface SafeShare {
	readonly lotId: string;
	readonly kind: Envelope;
	/** As `writeSafeShare` writes it. */
	readonly share: string;
}

export interface MadeEnvelopes {
	readonly envelopes: readonly NewEnvelope[];
	readonly safeShares: readonly SafeShare[];
	/** Of the openers' keys, in their order. */
	readonly recipients: readonly string[];
}

interface MakesEnvelopes {
	readonly sealing: Pick<SealingOffice, 'newIdentity' | 'splitSecret' | 'sealTo'>;
	readonly ids: { next(): string };
}

/** For each lot two envelopes, each with a key of its own: one share for every opener, sealed to them alone, and one for the safe. The keys themselves are forgotten. */
export async function makeEnvelopes(
	{ sealing, ids }: MakesEnvelopes,
	lots: readonly { readonly lotId: string }[],
	openers: readonly { readonly personId: string; readonly recipient: string | null }[],
): Promise<MadeEnvelopes> {
	const envelopes: NewEnvelope[] = [];
	const safeShares: SafeShare[] = [];
	for (const { lotId } of lots)
		for (const kind of ENVELOPES) {
			const id = ids.next();
			const { secret, recipient } = await sealing.newIdentity();
			const [forTheSafe, ...shares] = await sealing.splitSecret(secret, openers.length + 1);
			safeShares.push({ lotId, kind, share: writeSafeShare(id, forTheSafe ?? new Uint8Array()) });
			const sealed = await Promise.all(
				openers.map(async ({ personId, recipient: own }, index) => ({
					openerId: personId,
					recipient: own ?? '',
					sealed: await sealing.sealTo([own ?? ''], shares[index] ?? new Uint8Array()),
				})),
			);
			envelopes.push({ id, lotId, kind, recipient, shares: sealed });
		}
	return { envelopes, safeShares, recipients: openers.map(({ recipient }) => recipient ?? '') };
}
