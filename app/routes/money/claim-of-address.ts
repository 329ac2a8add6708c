import { found, type SignedIn } from '../../http/guarded.ts';
import { type ClaimShown, showClaim } from '../../operations/claim/show-claim.ts';

export const claimOfAddress = async (g: SignedIn): Promise<ClaimShown> =>
	found(await showClaim(g.services, g.actor, g.scope, g.params.claim ?? ''));
