import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { orderInScope } from './orders-in-scope.ts';

/** Places whose code has been kept as long as it may be; of orders within reach. */
export const listCodesToErase = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	most: number,
): Promise<readonly { readonly id: string; readonly orderId: string }[]> =>
	reader
		.selectFrom('place')
		.innerJoin('purchaseOrder', 'purchaseOrder.id', 'place.orderId')
		.innerJoin('unitOffer', 'unitOffer.id', 'purchaseOrder.offerId')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'purchaseOrder.agreementId')
		.select(['place.id', 'place.orderId'])
		.where((eb) => orderInScope(scope, today)(eb))
		.where('place.keepUntil', '<', today)
		.where('place.code', 'is not', null)
		.orderBy('place.keepUntil')
		.orderBy('place.id')
		.limit(most)
		.execute();
