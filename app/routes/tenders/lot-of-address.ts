import { found, type SignedIn } from '../../http/guarded.ts';
import { type LotShown, showLot } from '../../operations/evaluation/show-lot.ts';

export const lotOfAddress = async (g: SignedIn): Promise<LotShown> =>
	found(
		await showLot(g.services, g.actor, g.scope, {
			slug: g.params.tender ?? '',
			lotId: g.params.lot ?? '',
		}),
	);
