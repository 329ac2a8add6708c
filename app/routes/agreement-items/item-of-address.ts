import { found, type SignedIn } from '../../http/guarded.ts';
import { type ItemShown, showItem } from '../../operations/agreement-item/show-item.ts';

export const itemOfAddress = async ({
	services,
	scope,
	params: { agreement = '', item = '' },
}: SignedIn): Promise<ItemShown> => found(await showItem(services, scope, agreement, item));
