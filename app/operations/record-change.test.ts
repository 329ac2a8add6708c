import { expect, test } from 'vitest';
import { countRows, type Db } from '../../db/connect.ts';
import { aCommissioningBody } from '../../scripts/starting-data/factories/organisation.ts';
import { saveWorld } from '../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../scripts/starting-data/world.ts';
import { eachEngine } from '../../test/setup/test-database.ts';
import { readConfig } from '../config.ts';
import { eventDigest } from '../domain/access/audit-chain.ts';
import { accepted, refused } from '../domain/result.ts';
import { sha256 } from '../gateways/secrets.ts';
import { makeServices } from '../services.ts';
import { gated } from './gated.ts';
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
		const done = await carryOut(services, null, 'paint', gated({ commandId: 'c1' }), async (tx) => {
			await tx.insertInto('setting').values({ key: 'colour', value: 'blue' }).execute();
			return accepted({
				outcome: 'blue',
				changes: [change],
				messages: [
					{
						kind: 'password-changed',
						to: 'a@example.org',
						personId: null,
						subject: 's',
						body: 'b',
						link: null,
					},
				],
			});
		});
		expect(done).toEqual({ ok: true, value: 'blue' });
		const no = await carryOut(services, null, 'paint', gated({ commandId: 'c2' }), async (tx) => {
			await tx.insertInto('setting').values({ key: 'shade', value: 'dark' }).execute();
			return refused('too dark');
		});
		expect(no).toEqual({ ok: false, refusal: 'too dark' });
		expect(await countRows(services.db.reader, 'setting')).toBe(1);
		expect(await countRows(services.db.reader, 'auditEvent')).toBe(1);
		expect(await countRows(services.db.reader, 'outbox')).toBe(1);
	});

	test('a message is owned by the body of the change that it tells of, and about the same, unless it says otherwise', async () => {
		const services = servicesOver(await makeDb());
		const message = {
			kind: 'password-changed',
			to: 'a@example.org',
			personId: null,
			subject: 's',
			body: 'b',
			link: null,
		} as const;
		const world = aWorld(1);
		const one = aCommissioningBody(world).id;
		const two = aCommissioningBody(world).id;
		await services.db.transaction((tx) => saveWorld(tx, world));
		await carryOut(services, null, 'tell', gated({ commandId: 'c1' }), async () =>
			accepted({
				outcome: null,
				changes: [{ ...change, bodyId: one }],
				messages: [message, { ...message, bodyId: two, about: { kind: 'return', id: 'r' } }],
			}),
		);
		expect(
			await services.db.reader
				.selectFrom('outbox')
				.select(['bodyId', 'aboutKind', 'aboutId'])
				.orderBy('aboutKind', 'desc')
				.execute(),
		).toEqual([
			{ bodyId: one, aboutKind: 'setting', aboutId: 'colour' },
			{ bodyId: two, aboutKind: 'return', aboutId: 'r' },
		]);
	});

	test('a command sent twice, even at once, is carried out once and answered alike', async () => {
		const services = servicesOver(await makeDb());
		let times = 0;
		const send = () =>
			carryOut(services, null, 'count', gated({ commandId: 'twice' }), async (tx) => {
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
		expect(await countRows(services.db.reader, 'auditEvent')).toBe(1);
	});

	test('the same id with other words in the form is another command, and with the same words the same one', async () => {
		const services = servicesOver(await makeDb());
		const say = (words: string) => {
			const command = { commandId: 'page', words, nobodyNamed: false };
			return carryOut(services, null, 'say', gated(command), async () =>
				accepted({ outcome: words, changes: [change] }),
			);
		};
		expect(
			[await say('one'), await say('two'), await say('one')].map((said) => said.ok && said.value),
		).toEqual(['one', 'two', 'one']);
		expect(await countRows(services.db.reader, 'auditEvent')).toBe(2);
	});

	test('words in a map or a set count as words, and a file as what is in it, whatever holds its bytes', async () => {
		const services = servicesOver(await makeDb());
		const say = (said: unknown) => {
			const command = { commandId: 'page', said, nobodyNamed: true };
			return carryOut(services, null, 'say', gated(command), async () =>
				accepted({ outcome: null, changes: [change] }),
			);
		};
		for (const word of ['one', 'two'])
			await say({ typed: new Map([['box', word]]), ticked: new Set([word]) });
		await say(new Set(['one']));
		await say(new Set(['two']));
		expect(await countRows(services.db.reader, 'auditEvent')).toBe(4);
		for (const bytes of [[1], [2], [1]]) await say({ file: Uint8Array.from(bytes) });
		await say({ file: Buffer.from([1]) });
		expect(await countRows(services.db.reader, 'auditEvent')).toBe(6);
	});

	test('of what was sent the database keeps a digest, and of a command that says nothing its id', async () => {
		const services = servicesOver(await makeDb());
		const said = { commandId: 'page', words: 'Mrs Jones rang', nobodyNamed: true };
		const nothing = async () => accepted({ outcome: null, changes: [] });
		await carryOut(services, null, 'say', gated(said), nothing);
		await carryOut(services, null, 'say', gated({ commandId: 'bare' }), nothing);
		const kept = await services.db.reader.selectFrom('command').select('id').orderBy('id').execute();
		expect(kept.map(({ id }) => id)).toEqual(['bare', expect.stringMatching(/^page\.[0-9a-f]{16}$/)]);
	});

	test('a command that carries what opens a door does not compile', async () => {
		const services = servicesOver(await makeDb());
		const nothing = async () => accepted({ outcome: null, changes: [] });
		const withPassword = { commandId: 'one', password: 'correct horse' };
		const withCode = { commandId: 'two', code: '123456' };
		const withToken = { commandId: 'three', token: 'abc' };
		const gates = [
			// @ts-expect-error: were it allowed, a plain digest of a password would be kept.
			gated(withPassword),
			// @ts-expect-error: of a code.
			gated(withCode),
			// @ts-expect-error: of a token.
			gated(withToken),
		];
		// @ts-expect-error: what has not passed the gate is not carried out.
		await carryOut(services, null, 'say', { commandId: 'four' }, nothing).catch(() => null);
		expect(gates).toHaveLength(3);
	});

	test('a command that takes words and cannot be confirmed does not compile; a name for a reason that is said does', () => {
		const words = { commandId: 'one', words: 'Sarah Jones rang' };
		const deep = { commandId: 'two', content: { list: [{ note: 'Sarah Jones rang' }] } };
		const opaque = { commandId: 'seven', change: { words: 'Sarah Jones rang' } as unknown };
		const mapped = { commandId: 'three', notes: new Map([['a', 'Sarah Jones rang']]) };
		const found = [
			// @ts-expect-error: whoever wrote it could not say that nobody is named.
			gated(words),
			// @ts-expect-error: however deep the words stand.
			gated(deep),
			// @ts-expect-error: nor in a map.
			gated(mapped),
			// @ts-expect-error: nor in what could be anything.
			gated(opaque),
			gated({ ...words, nobodyNamed: false }),
			gated({ commandId: 'four', orderId: 'Sarah Jones', kind: 'claim' as const, count: 3 }),
			gated({ commandId: 'five', spokeTo: 'Sarah Jones' }, { spokeTo: 'a person to speak to' }),
			gated({ ...words, nobodyNamed: true }),
			gated({ ...words, drawn: { words: words.words }, nobodyNamed: false }),
			// @ts-expect-error: nobody is named because it is convenient.
			gated({ commandId: 'six', spokeTo: 'Sarah Jones' }, { spokeTo: 'it is short' }),
		].map((gate) => gate.found.map(({ field }) => field));
		expect(found).toEqual([['words'], ['note'], ['a'], ['words'], ['words'], [], [], [], [], []]);
	});

	test('words that look as if they told of somebody are refused, nothing is kept of them, and the writer can say that they do not', async () => {
		const services = servicesOver(await makeDb());
		const say = (nobodyNamed: boolean) =>
			carryOut(
				services,
				null,
				'say',
				gated({ commandId: 'page', words: 'Sarah Jones finished', nobodyNamed }),
				async () => accepted({ outcome: 'said', changes: [change] }),
			);
		expect(await say(false)).toEqual({
			ok: false,
			refusal: {
				code: 'looks-personal',
				found: [{ field: 'words', details: [{ kind: 'name', excerpt: 'Sarah Jones' }] }],
			},
		});
		expect(await countRows(services.db.reader, 'auditEvent')).toBe(0);
		expect(await say(true)).toEqual({ ok: true, value: 'said' });
	});

	test('the chain holds when many write at once: each hash is made of the row and the hash before it', async () => {
		const services = servicesOver(await makeDb());
		await Promise.all(
			Array.from({ length: 20 }, (_, n) =>
				carryOut(services, null, 'note', gated({ commandId: `n${n}` }), async () =>
					accepted({ outcome: n, changes: [change, change] }),
				),
			),
		);
		const events = await services.db.reader
			.selectFrom('auditEvent')
			.selectAll()
			.orderBy('sequence')
			.execute();
		expect(events).toHaveLength(40);
		let previous = 'beginning';
		for (const { hash, ...event } of events) {
			expect(event.previousHash).toBe(previous);
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
		await carryOut(services, null, 'note', gated({ commandId: 'c' }), async () =>
			accepted({ outcome: 1, changes: [{ ...change, after }] }),
		);
		const row = await services.db.reader
			.selectFrom('auditPayload')
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
			await carryOut(services, null, 'note', gated({ commandId: kind }), async () =>
				accepted({ outcome: 1, changes: [{ ...change, subject: { kind, id: 'x' }, after }] }),
			);
		const rows = await services.db.reader
			.selectFrom('auditPayload')
			.select('payload')
			.orderBy('sequence')
			.execute();
		const [board, other] = rows.map(({ payload }) => JSON.parse(payload).after);
		expect(board).toEqual({ name: 'Crime board', note: { characters: 13, fingerprint: expect.any(String) } });
		expect(other.name).toMatchObject({ characters: 11 });
	});

	test('nobody can update, delete or replace an event', async () => {
		const services = servicesOver(await makeDb());
		await carryOut(services, null, 'note', gated({ commandId: 'c' }), async () =>
			accepted({ outcome: 1, changes: [change] }),
		);
		const { db } = services;
		await expect(
			db.transaction((tx) => tx.updateTable('auditEvent').set({ action: 'x' }).execute()),
		).rejects.toThrow(/kept for ever/);
		await expect(db.transaction((tx) => tx.deleteFrom('auditEvent').execute())).rejects.toThrow(
			/kept for ever/,
		);
		const [row] = await db.reader.selectFrom('auditEvent').selectAll().execute();
		if (db.engine === 'sqlite' && row)
			await expect(
				db.transaction((tx) => tx.replaceInto('auditEvent').values(row).execute()),
			).rejects.toThrow(/kept for ever/);
		if (db.engine === 'postgres')
			await expect(db.runScript('TRUNCATE audit_event CASCADE')).rejects.toThrow(/kept for ever/);
	});
});
