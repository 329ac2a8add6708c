import { seal, unseal } from '../gateways/secrets.ts';
import type { SignedIn } from './guarded.ts';

/** A bidder's own key for a tender, unlocked: it stands in this cookie of this browser, sealed, and nowhere else. */
export interface BidKey {
	readonly tenderId: string;
	readonly organisationId: string;
	readonly secret: string;
}

type Asks = Pick<SignedIn, 'request' | 'services' | 'actor'>;

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Strict';

export const bidKeyCookie = (
	{ services: { config }, actor }: Asks,
	tenderId: string,
	secret: string,
): string => {
	const key: BidKey = { tenderId, organisationId: actor.organisationId, secret };
	return `__Host-bid-key=${seal(config.sealingKey, JSON.stringify(key))}; ${ATTRIBUTES}`;
};

export const NO_BID_KEY = `__Host-bid-key=; ${ATTRIBUTES}; Max-Age=0`;

/** The key that this browser holds, if it is of the organisation for which somebody is signed in now. */
export function bidKeyIn({ request, services: { config }, actor }: Asks): BidKey | null {
	const sealed = /(?:^|;\s*)__Host-bid-key=([A-Za-z0-9_-]+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
	if (sealed === undefined) return null;
	const key = unsealed(config.sealingKey, sealed);
	return key?.organisationId === actor.organisationId ? key : null;
}

/** Null where it was sealed under another key, or by somebody else. */
function unsealed(sealingKey: string, sealed: string): BidKey | null {
	try {
		return JSON.parse(unseal(sealingKey, sealed)) as BidKey;
	} catch {
		return null;
	}
}
