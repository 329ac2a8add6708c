import { found, type SignedIn } from '../../http/guarded.ts';
import type { LotShown } from '../../operations/evaluation/show-lot.ts';
import { lotInHand } from './lot-of-address.ts';

export interface ClaimInHand {
	readonly shown: LotShown;
	readonly challenge: LotShown['lot']['challenges'][number];
}

/** A challenge that the address names, of a lot of a tender that goes on. */
export async function claimInHand(g: SignedIn): Promise<ClaimInHand> {
	const shown = await lotInHand(g);
	return {
		shown,
		challenge: found(shown.lot.challenges.find(({ id }) => id === g.params.challenge) ?? null),
	};
}
