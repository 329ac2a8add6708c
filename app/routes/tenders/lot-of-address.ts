import { found, type SignedIn } from '../../http/guarded.ts';
import { type LotShown, showLot } from '../../operations/evaluation/show-lot.ts';

/** The same where something is done with it: nothing is once the tender has been cancelled. */
export async function lotInHand(g: SignedIn): Promise<LotShown> {
	const shown = await lotOfAddress(g);
	return found(shown.tender.state === 'published' ? shown : null);
}

export const lotOfAddress = async (g: SignedIn): Promise<LotShown> =>
	found(
		await showLot(g.services, g.actor, g.scope, {
			slug: g.params.tender ?? '',
			lotId: g.params.lot ?? '',
		}),
	);
