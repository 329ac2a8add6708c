import { found, type SignedIn } from '../../http/guarded.ts';
import { type OrderShown, showOrder } from '../../operations/purchase/show-order.ts';

export const orderOfAddress = async (g: SignedIn): Promise<OrderShown> =>
	found(await showOrder(g.services, g.scope, g.params.order ?? ''));
