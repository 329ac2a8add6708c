import type { Db } from '../../db/connect.ts';
import { type DrawnForm, openForm, sendForm } from './browser.ts';
import type { SceneMarket } from './scene.ts';
import { nothingYet, type Writes } from './writes.ts';

interface Attempt {
	readonly buyer: SceneMarket['buyers'][number];
	readonly form: DrawnForm;
	/** The order's address; null while nobody has said that it was placed. */
	order: string | null;
	/** Told that none is left. */
	isTold: boolean;
}

const ASKED = new URLSearchParams({
	kind: 'spot',
	units: '1',
	costCentre: 'CC 2210',
	purchaseReference: 'PO 4500123456',
});

/** Two officers who look at "Check your order" and place it at the same moment, over and over, until nothing is left and beyond. */
export function purchases(market: SceneMarket): Writes {
	const attempts: Attempt[] = [];
	const tally = nothingYet();
	const wrong: string[] = [];
	let checked = 0;

	const send = async (origin: string, attempt: Attempt): Promise<void> => {
		const reply = await sendForm(origin, attempt.buyer, attempt.form);
		const text = await reply.text();
		const location = reply.headers.get('location');
		if (reply.status === 303 && location !== null) {
			if (attempt.order !== null && attempt.order !== location)
				wrong.push(`a form was given two orders, ${attempt.order} and ${location}`);
			attempt.order = location;
		} else if (reply.status === 422 && text.includes('None is left')) {
			if (attempt.order !== null)
				wrong.push(`order ${attempt.order} was placed and then told that none is left`);
			attempt.isTold = true;
		} else wrong.push(`an order was answered ${reply.status}`);
	};
	const buy = async (origin: string, buyer: Attempt['buyer']): Promise<void> => {
		const path = `/buy/${market.offerId}/check?${ASKED}`;
		const attempt: Attempt = { buyer, form: await openForm(origin, buyer, path), order: null, isTold: false };
		attempts.push(attempt);
		tally.sent += 1;
		await send(origin, attempt);
		tally.acknowledged += 1;
	};

	return {
		name: 'purchases',
		tally,
		async next(origin) {
			// Both are waited for, so that a lost connection of one leaves nothing of the other behind.
			const both = await Promise.allSettled(market.buyers.map((buyer) => buy(origin, buyer)));
			const lost = both.find((each) => each.status === 'rejected');
			if (lost !== undefined) throw lost.reason;
			return true;
		},
		async check(origin, db) {
			const before = await readPurchases(db, market);
			for (const { order, isTold } of attempts
				.slice(checked)
				.filter((attempt) => attempt.order === null && !attempt.isTold)) {
				if (order === null && !isTold) tally.unanswered += 1;
			}
			const acknowledged = new Set(attempts.flatMap(({ order }) => order ?? []));
			tally.keptUnanswered += [...before.orders.keys()].filter(
				(id) => !acknowledged.has(`/orders/${id}`),
			).length;
			wrong.push(...problemsOf(market, attempts, before));
			// Each form of this round once more: the same order, and nothing bought twice.
			const again = attempts.slice(checked);
			checked = attempts.length;
			for (const attempt of again) await send(origin, attempt);
			wrong.push(...problemsOf(market, attempts, await readPurchases(db, market)));
			return wrong.splice(0);
		},
	};
}

interface Kept {
	/** Units of each order by its id. */
	readonly orders: ReadonlyMap<string, number>;
	/** Units bought, by order. */
	readonly bought: ReadonlyMap<string, number>;
	readonly events: ReadonlyMap<string, number>;
	readonly letters: ReadonlyMap<string, number>;
	readonly steps: ReadonlyMap<string, number>;
}

const countOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
	new Map([...Map.groupBy(ids, (id) => id)].map(([id, all]) => [id, all.length]));

function readPurchases(db: Db, { accountId }: SceneMarket): Promise<Kept> {
	return db.snapshot(async (reader) => {
		const orders = await reader.selectFrom('purchaseOrder').select(['id', 'units']).orderBy('id').execute();
		const bought = await reader
			.selectFrom('unitMovement')
			.select(['orderId', 'units'])
			.where('kind', '=', 'bought')
			.where('fromAccountId', '=', accountId)
			.orderBy('id')
			.execute();
		const events = await reader
			.selectFrom('auditEvent')
			.select('subjectId')
			.where('action', '=', 'order.placed')
			.orderBy('sequence')
			.execute();
		const steps = await reader
			.selectFrom('purchaseOrderStep')
			.select('orderId')
			.orderBy('orderId')
			.orderBy('number')
			.execute();
		const letters = await reader.selectFrom('outbox').select('body').orderBy('id').execute();
		return {
			orders: new Map(orders.map(({ id, units }) => [id, units])),
			bought: new Map(bought.map((row) => [row.orderId ?? '', row.units])),
			events: countOf(events.map((row) => row.subjectId)),
			steps: countOf(steps.map((row) => row.orderId)),
			letters: countOf(letters.flatMap(({ body }) => /\/orders\/([a-z0-9-]+)/.exec(body)?.[1] ?? [])),
		};
	});
}

/** Lost, doubled, half or oversold. */
function problemsOf(
	market: SceneMarket,
	attempts: readonly Attempt[],
	{ orders, bought, events, steps, letters }: Kept,
): readonly string[] {
	const sold = [...bought.values()].reduce((sum, units) => sum + units, 0);
	const told = attempts.some(({ isTold }) => isTold);
	return [
		...(sold > market.places ? [`${sold} places were sold of ${market.places}`] : []),
		...(told && sold < market.places
			? [`somebody was told that none is left while ${market.places - sold} were`]
			: []),
		...(orders.size === bought.size
			? []
			: [`${orders.size} orders and ${bought.size} purchases in the ledger`]),
		...attempts.flatMap(({ order }) =>
			order !== null && !orders.has(order.replace('/orders/', ''))
				? [`${order} was acknowledged and is LOST`]
				: [],
		),
		...[...orders].flatMap(([id, units]) =>
			bought.get(id) === units &&
			events.get(id) === 1 &&
			steps.get(id) === 1 &&
			letters.get(id) === market.providers
				? []
				: [`order ${id} is not whole`],
		),
	];
}
