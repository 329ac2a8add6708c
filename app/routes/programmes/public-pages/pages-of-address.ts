import { found, type SignedIn } from '../../../http/guarded.ts';
import { showAreaPages } from '../../../operations/area-page/show-area-pages.ts';

export const pagesOfAddress = async (g: SignedIn) =>
	found(await showAreaPages(g.services, g.scope, g.params.programme ?? ''));
