import { seal, unseal } from '../gateways/secrets.ts';
import type { SignedIn } from './guarded.ts';

/** A bidder's own key for a tender, unlocked: it stands in this cookie of this browser, sealed, and nowhere else. */
export interface BidKey {
	readonly tenderId: string;
	readonly secret: string;
	/** The session in which it was unlocked: in another it is nothing, so that whoever copies the cookie needs that session too, while it lasts. */
	readonly session: string | null;
}

type Asks = Pick<SignedIn, 'request' | 'services' | 'context'>;

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Strict';

export const bidKeyCookie = (
	{ services: { config }, context }: Asks,
	tenderId: string,
	secret: string,
): string => {
	const key: BidKey = { tenderId, secret, session: sessionOf(context) };
	return `__Host-bid-key=${seal(config.sealingKey, JSON.stringify(key))}; ${ATTRIBUTES}`;
};

export const NO_BID_KEY = `__Host-bid-key=; ${ATTRIBUTES}; Max-Age=0`;

const sessionOf = ({ session }: Asks['context']): string | null => session?.tokenHash ?? null;

/** The key that this browser holds, if it was unlocked in the session of whoever is signed in now. */
export function bidKeyIn({ request, services: { config }, context }: Asks): BidKey | null {
	const sealed = /(?:^|;\s*)__Host-bid-key=([A-Za-z0-9_-]+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
	if (sealed === undefined) return null;
	const key = unsealed(config.sealingKey, sealed);
	return key?.session === sessionOf(context) ? key : null;
}

/** Null where it was sealed under another key, or by somebody else. */
function unsealed(sealingKey: string, sealed: string): BidKey | null {
	try {
		return JSON.parse(unseal(sealingKey, sealed)) as BidKey;
	} catch {
		return null;
	}
}
