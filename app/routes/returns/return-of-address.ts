import { found, type SignedIn } from '../../http/guarded.ts';
import { type ReturnFacts, showReturn } from '../../operations/kpi-return/show-return.ts';

export const returnOfAddress = async (g: SignedIn): Promise<ReturnFacts> =>
	found(await showReturn(g.services, g.actor, g.scope, g.params.id ?? ''));
