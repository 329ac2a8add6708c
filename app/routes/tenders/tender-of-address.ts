import { found, type SignedIn } from '../../http/guarded.ts';
import { showTender, type TenderFacts } from '../../operations/tender/show-tender.ts';

export const tenderOfAddress = async (g: SignedIn): Promise<TenderFacts> =>
	found(await showTender(g.services, g.scope, g.params.tender ?? ''));
