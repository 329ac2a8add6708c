import type { SealingOffice } from './sealing-office.ts';

type Opening = Pick<SealingOffice, 'openWith' | 'sealTo' | 'combineShares'>;

export interface ShareOf {
	readonly envelopeId: string;
	readonly sealed: Uint8Array;
}

interface Recipients {
	readonly personId: string;
	readonly recipient: string;
}
type SharesLeft = readonly (ShareOf & { readonly forPersonId: string })[];

/** Shares as they are, each sealed to every one of these openers. */
export async function sealShares(
	sealing: Opening,
	shares: readonly { readonly envelopeId: string; readonly share: Uint8Array }[],
	openers: readonly Recipients[],
): Promise<SharesLeft> {
	const left: SharesLeft[number][] = [];
	for (const { envelopeId, share } of shares)
		for (const { personId, recipient } of openers)
			left.push({ envelopeId, forPersonId: personId, sealed: await sealing.sealTo([recipient], share) });
	return left;
}

/** An opener's own shares of these envelopes, each sealed anew to every other opener; null where one cannot be read. */
export async function shareWithOthers(
	sealing: Opening,
	secret: string,
	shares: readonly ShareOf[],
	others: readonly Recipients[],
): Promise<SharesLeft | null> {
	const read: { readonly envelopeId: string; readonly share: Uint8Array }[] = [];
	for (const { envelopeId, sealed } of shares) {
		const share = await sealing.openWith(secret, sealed);
		if (share === null) return null;
		read.push({ envelopeId, share });
	}
	return sealShares(sealing, read, others);
}

/** The secrets of these envelopes, from the reader's own shares and those that the first opener left them; null where one cannot be had. */
export async function secretsOf(
	sealing: Opening,
	secret: string,
	envelopes: readonly { readonly id: string; readonly recipient: string }[],
	{ own, left }: { readonly own: readonly ShareOf[]; readonly left: readonly ShareOf[] },
): Promise<ReadonlyMap<string, string> | null> {
	const secrets = new Map<string, string>();
	for (const { id, recipient } of envelopes) {
		const [mine, theirs] = await Promise.all(
			[own, left].map(async (shares) => {
				const share = shares.find(({ envelopeId }) => envelopeId === id);
				return share === undefined ? null : sealing.openWith(secret, share.sealed);
			}),
		);
		const whole = mine && theirs ? await sealing.combineShares(mine, theirs, recipient) : null;
		if (whole === null) return null;
		secrets.set(id, whole);
	}
	return secrets;
}
