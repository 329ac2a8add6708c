import { found, type SignedIn } from '../../http/guarded.ts';
import { type PaymentShown, showPayment } from '../../operations/payment/show-payment.ts';

export const paymentOfAddress = async (g: SignedIn): Promise<PaymentShown> =>
	found(await showPayment(g.services, g.actor, g.scope, g.params.order ?? ''));
