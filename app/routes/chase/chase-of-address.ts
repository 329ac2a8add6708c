import { found, type SignedIn } from '../../http/guarded.ts';
import { type ChaseFacts, showChase } from '../../operations/kpi-return/show-chase.ts';

export const chaseOfAddress = async (g: SignedIn): Promise<ChaseFacts> =>
	found(await showChase(g.services, g.scope, g.params.id ?? ''));
