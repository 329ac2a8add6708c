import { expect, test } from 'vitest';
import { countRows, type Db } from '../../db/connect.ts';
import { eachEngine } from '../../test/setup/test-database.ts';
import { readConfig } from '../config.ts';
import { eventDigest } from '../domain/access/audit-chain.ts';
import { accepted, refused } from '../domain/result.ts';
import { sha256 } from '../gateways/secrets.ts';
import { makeServices } from '../services.ts';
import { carryOut } from './record-change.ts';

const servicesOver = (db: Db) =>
	makeServices(
		readConfig({
			PORTAL_MODE: 'demonstration',
			SEALING_KEY: 'a key for tests that is long enough',
			LOG_LEVEL: 'silent',
		}),
		{ db },
	);

eachEngine((makeDb) => {
	const change = {
		action: 'setting.changed',
		subject: { kind: 'setting', id: 'colour' },
		bodyId: null,
		after: 'blue',
	};

	test('a write, its event and its message stand or fall together', async () => {
		const services = servicesOver(await makeDb());
		const done = await carryOut(
			services,
			null,
			{ commandId: 'c1', operation: 'paint', sent: null },
			async (tx) => {
				await tx.insertInto('setting').values({ key: 'colour', value: 'blue' }).execute();
				return accepted({
					outcome: 'blue',
					changes: [change],
					messages: [{ to: 'a@example.org', subject: 's', body: 'b' }],
				});
			},
		);
		expect(done).toEqual({ ok: true, value: 'blue' });
		const no = await carryOut(
			services,
			null,
			{ commandId: 'c2', operation: 'paint', sent: null },
			async (tx) => {
				await tx.insertInto('setting').values({ key: 'shade', value: 'dark' }).execute();
				return refused('too dark');
			},
		);
		expect(no).toEqual({ ok: false, refusal: 'too dark' });
		expect(await countRows(services.db.reader, 'setting')).toBe(1);
		expect(await countRows(services.db.reader, 'audit_event')).toBe(1);
		expect(await countRows(services.db.reader, 'outbox')).toBe(1);
	});

	test('a command sent twice, even at once, is carried out once and answered alike', async () => {
		const services = servicesOver(await makeDb());
		let times = 0;
		const send = () =>
			carryOut(services, null, { commandId: 'twice', operation: 'count', sent: null }, async (tx) => {
				times += 1;
				await tx
					.insertInto('setting')
					.values({ key: `count-${services.ids.next()}`, value: '1' })
					.execute();
				return accepted({ outcome: { number: times }, changes: [change] });
			});
		const answers = await Promise.all([send(), send(), send()]);
		answers.push(await send());
		expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
		expect(await countRows(services.db.reader, 'setting')).toBe(1);
		expect(await countRows(services.db.reader, 'audit_event')).toBe(1);
	});

	test('the same id with other words in the form is another command, and with the same words the same one', async () => {
		const services = servicesOver(await makeDb());
		const say = (sent: string) =>
			carryOut(services, null, { commandId: 'page', operation: 'say', sent }, async () =>
				accepted({ outcome: sent, changes: [change] }),
			);
		expect(
			[await say('one'), await say('two'), await say('one')].map((said) => said.ok && said.value),
		).toEqual(['one', 'two', 'one']);
		expect(await countRows(services.db.reader, 'audit_event')).toBe(2);
	});

	test('words in a map or a set count as words', async () => {
		const services = servicesOver(await makeDb());
		const say = (sent: NonNullable<unknown>) =>
			carryOut(services, null, { commandId: 'page', operation: 'say', sent }, async () =>
				accepted({ outcome: null, changes: [change] }),
			);
		for (const word of ['one', 'two'])
			await say({ typed: new Map([['box', word]]), ticked: new Set([word]) });
		await say(new Set(['one']));
		await say(new Set(['two']));
		expect(await countRows(services.db.reader, 'audit_event')).toBe(4);
	});

	test('the chain holds when many write at once: each hash is made of the row and the hash before it', async () => {
		const services = servicesOver(await makeDb());
		await Promise.all(
			Array.from({ length: 20 }, (_, n) =>
				carryOut(services, null, { commandId: `n${n}`, operation: 'note', sent: null }, async () =>
					accepted({ outcome: n, changes: [change, change] }),
				),
			),
		);
		const events = await services.db.reader
			.selectFrom('audit_event')
			.selectAll()
			.orderBy('sequence')
			.execute();
		expect(events).toHaveLength(40);
		let previous = 'beginning';
		for (const { hash, ...event } of events) {
			expect(event.previous_hash).toBe(previous);
			expect(sha256(eventDigest(event))).toBe(hash);
			previous = hash;
		}
	});

	test('words leave a trace in an event, marked or not; keys, days and numbers stand as they are', async () => {
		const services = servicesOver(await makeDb());
		const after = {
			key: 'a-b|c',
			day: '2017-01-01',
			count: 3,
			name: { freeText: 'Ann' },
			forgotten: 'Mrs Jones rang',
		};
		await carryOut(services, null, { commandId: 'c', operation: 'note', sent: null }, async () =>
			accepted({ outcome: 1, changes: [{ ...change, after }] }),
		);
		const row = await services.db.reader
			.selectFrom('audit_payload')
			.select(['salt', 'payload'])
			.executeTakeFirstOrThrow();
		const traced = (text: string) => ({
			characters: text.length,
			fingerprint: sha256(`${row.salt}\n${text}`).slice(0, 16),
		});
		expect(JSON.parse(row.payload)).toEqual({
			before: null,
			after: { ...after, name: traced('Ann'), forgotten: traced('Mrs Jones rang') },
		});
	});

	test('what an institution is called stands in full, and nothing else of it that is written', async () => {
		const services = servicesOver(await makeDb());
		const after = { name: 'Crime board', note: 'Ask Mrs Jones' };
		for (const kind of ['board', 'return'])
			await carryOut(services, null, { commandId: kind, operation: 'note', sent: null }, async () =>
				accepted({ outcome: 1, changes: [{ ...change, subject: { kind, id: 'x' }, after }] }),
			);
		const rows = await services.db.reader
			.selectFrom('audit_payload')
			.select('payload')
			.orderBy('sequence')
			.execute();
		const [board, other] = rows.map(({ payload }) => JSON.parse(payload).after);
		expect(board).toEqual({ name: 'Crime board', note: { characters: 13, fingerprint: expect.any(String) } });
		expect(other.name).toMatchObject({ characters: 11 });
	});

	test('nobody can update, delete or replace an event', async () => {
		const services = servicesOver(await makeDb());
		await carryOut(services, null, { commandId: 'c', operation: 'note', sent: null }, async () =>
			accepted({ outcome: 1, changes: [change] }),
		);
		const { db } = services;
		await expect(
			db.transaction((tx) => tx.updateTable('audit_event').set({ action: 'x' }).execute()),
		).rejects.toThrow(/kept for ever/);
		await expect(db.transaction((tx) => tx.deleteFrom('audit_event').execute())).rejects.toThrow(
			/kept for ever/,
		);
		const [row] = await db.reader.selectFrom('audit_event').selectAll().execute();
		if (db.engine === 'sqlite' && row)
			await expect(
				db.transaction((tx) => tx.replaceInto('audit_event').values(row).execute()),
			).rejects.toThrow(/kept for ever/);
		if (db.engine === 'postgres')
			await expect(db.runScript('TRUNCATE audit_event CASCADE')).rejects.toThrow(/kept for ever/);
	});
});
