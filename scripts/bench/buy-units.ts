import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { saveSetting } from '../../db/write/settings.ts';
import { openForm, sendForm } from '../faults/browser.ts';
import { aMarketOf } from '../faults/market.ts';
import { SCENE_DAY } from '../faults/scene.ts';
import { aProgramme } from '../starting-data/factories/test-programme.ts';
import { saveWorld } from '../starting-data/save-world.ts';
import { aWorld } from '../starting-data/world.ts';
import { runPortal, tokenOf } from './portal.ts';
import { quantile } from './processes.ts';

export interface Buying {
	readonly perSecond: number;
	/** Milliseconds from sending an order to its answer, by when it is on the disk; those that were told that none is left among them. */
	readonly p50: number;
	readonly p99: number;
	/** Orders that were acknowledged and are not there, or are there twice; places sold beyond those on offer. None is the pass. */
	readonly lost: number;
}

const BUYERS = 16;
const ORDERS_EACH = 25;
const ASKED = new URLSearchParams({
	kind: 'spot',
	units: '1',
	costCentre: 'CC 2210',
	purchaseReference: 'PO 4500123456',
});

/** Sixteen connections that buy from one offer, a unit an order, until nine tenths of what they ask for is sold and the rest is told. */
export async function buyUnits(folder: string): Promise<Buying> {
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'buying.db');
	for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
	const places = Math.floor(BUYERS * ORDERS_EACH * 0.9);
	const world = aWorld(3);
	const market = aMarketOf(world, aProgramme(world), places);
	const db = openDatabase({ engine: 'sqlite', file });
	await migrate(db);
	await db.transaction(async (tx) => {
		await saveWorld(tx, world);
		await saveSetting(tx, 'business-date', SCENE_DAY);
	});
	await db.close();
	const people = market.buyers.map(({ id }) => ({ id, token: tokenOf(id) }));
	const portal = await runPortal(
		file,
		people.map(({ id }) => id),
	);
	const [times, orders]: [number[], string[]] = [[], []];
	const path = `/buy/${market.offerId}/check?${ASKED}`;
	const drawn = await Promise.all(
		Array.from({ length: BUYERS * ORDERS_EACH }, async (_each, index) => {
			const person = people[index % people.length]!;
			return { person, form: await openForm(portal.origin, person, path) };
		}),
	);
	const began = performance.now();
	const buyer = async (): Promise<void> => {
		for (let next = drawn.pop(); next !== undefined; next = drawn.pop()) {
			const started = performance.now();
			const reply = await sendForm(portal.origin, next.person, next.form);
			const text = await reply.text();
			times.push(performance.now() - started);
			if (reply.status === 303) orders.push(reply.headers.get('location') ?? '');
			else if (reply.status !== 422 || !text.includes('None is left'))
				throw new Error(`an order was answered ${reply.status}`);
		}
	};
	await Promise.all(Array.from({ length: BUYERS }, buyer));
	const seconds = (performance.now() - began) / 1000;
	await portal.stop();
	return {
		perSecond: times.length / seconds,
		p50: quantile(times, 0.5),
		p99: quantile(times, 0.99),
		lost: await countLost(file, orders, places),
	};
}

async function countLost(file: string, orders: readonly string[], places: number): Promise<number> {
	const db = openDatabase({ engine: 'sqlite', file });
	const kept = await db.reader.selectFrom('purchaseOrder').select('id').orderBy('id').execute();
	const bought = await db.reader
		.selectFrom('unitMovement')
		.select('units')
		.where('kind', '=', 'bought')
		.orderBy('id')
		.execute();
	await db.close();
	const there = new Set(kept.map(({ id }) => `/orders/${id}`));
	const sold = bought.reduce((sum, { units }) => sum + units, 0);
	return (
		orders.filter((order) => !there.has(order)).length +
		(orders.length - new Set(orders).size) +
		Math.max(sold - places, 0) +
		Math.abs(kept.length - sold)
	);
}
