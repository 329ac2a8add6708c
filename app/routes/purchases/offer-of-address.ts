import { found, type SignedIn } from '../../http/guarded.ts';
import { type OfferShown, showOffer } from '../../operations/purchase/show-offer.ts';

export const offerOfAddress = async (g: SignedIn): Promise<OfferShown> =>
	found(await showOffer(g.services, g.scope, g.params.offer ?? ''));
