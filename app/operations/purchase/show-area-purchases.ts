import { type InvoiceRow, listInvoices } from '../../../db/read/invoices.ts';
import { listOffers } from '../../../db/read/offers.ts';
import { listOrders, type OrderRow } from '../../../db/read/purchase-orders.ts';
import { getStrandsOfAgreements } from '../../../db/read/strands-of-agreements.ts';
import { listDayDeltas, listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { isOpenOn } from '../../domain/purchase/offer.ts';
import type { StrandKind } from '../../domain/specification/specification.ts';
import { addBalances, type Balance, balanceUnits } from '../../domain/unit/balance-units.ts';
import type { Fund } from '../../domain/unit/unit-movement.ts';
import type { Services } from '../../services.ts';

export interface AreaPurchases {
	readonly today: IsoDate;
	/** Units of the area by strand and by whose they are, each programme by its id: never added over strands. */
	readonly units: readonly {
		readonly programmeId: string;
		readonly strand: StrandKind;
		readonly fund: Fund;
		readonly balance: Balance;
	}[];
	/** Places that can be bought now, over all offers that are open. */
	readonly onOffer: number;
	readonly orders: readonly OrderRow[];
	readonly invoices: readonly InvoiceRow[];
}

/** What an area is allotted, has bought and used, can buy, has ordered and is asked to pay; for an area already found in scope. */
export async function showAreaPurchases(
	services: Services,
	scope: Scope,
	areaId: string,
): Promise<AreaPurchases> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const accounts = await listUnitAccounts(reader, scope, today, { areaId });
		const balances = balanceUnits(
			await listDayDeltas(
				reader,
				accounts.map(({ id }) => id),
			),
		);
		const strands = await getStrandsOfAgreements(
			reader,
			accounts.map(({ agreementId }) => agreementId),
		);
		const strandOf = ({ agreementId }: { readonly agreementId: string }): StrandKind =>
			strands.get(agreementId) ?? 'perpetrator';
		const groups = [
			...Map.groupBy(
				accounts,
				(account) => `${account.programmeId} ${strandOf(account)} ${account.fund}`,
			).values(),
		];
		const units = groups.flatMap((group) => {
			const [first] = group;
			return first === undefined
				? []
				: [
						{
							programmeId: first.programmeId,
							strand: strandOf(first),
							fund: first.fund,
							balance: addBalances(group.flatMap(({ id }) => balances.get(id) ?? [])),
						},
					];
		});
		const open = (await listOffers(reader, scope, today)).filter(
			(row) => row.areaId === areaId && isOpenOn(row.offer, today),
		);
		const onOffer = addBalances(open.flatMap(({ accountId }) => balances.get(accountId) ?? [])).free;
		const orders = await listOrders(reader, scope, today, { areaId });
		const ids = new Set(orders.map(({ order }) => order.id));
		const invoices = (await listInvoices(reader, scope, today)).filter(({ orderId }) => ids.has(orderId));
		return { today, units, onOffer, orders, invoices };
	});
}
