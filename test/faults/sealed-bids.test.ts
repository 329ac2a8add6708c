import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newToken, sha256 } from '../../app/gateways/secrets.ts';
import { attach, pdfSaying } from '../../app/operations/bid/bid-files.test-data.ts';
import {
	AFTER,
	begin,
	LOT,
	passphraseOf,
	published,
	type TenderInHand,
	TODAY,
	write,
} from '../../app/operations/tender/tenders.test-data.ts';
import map from '../../app/routes.ts';
import { openDatabase } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { insertSession } from '../../db/write/sessions.ts';
import { openForm } from '../../scripts/faults/browser.ts';
import { type PortalProcess, startPortal } from '../../scripts/faults/portal-process.ts';
import { type APerson, aPerson } from '../../scripts/starting-data/factories/person.ts';
import { saveWorld } from '../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../scripts/starting-data/world.ts';
import { crawl } from './crawl.ts';
import { filesOf, searchFiles, searchFor, spellingsOf } from './spellings.ts';

/** Drawn anew each time, so that it stands in no file of the tests: a phrase, and prices that nobody would ask. */
const mark = randomBytes(10).toString('hex');
const ANSWER = `“We ring her” & "before he comes" in Zürich ${mark}`;
const REQUIREMENT = `Since 2014, says ${randomBytes(10).toString('hex')}`;
const POUNDS = 8_617_394 + (randomBytes(2).readUInt16BE() % 999);
/** In a file's words, and in its name. */
const FILE_WORDS = `What the file says ${randomBytes(10).toString('hex')}`;
const FILE_NAME = randomBytes(10).toString('hex');
/** For 20 places in each of two areas. */
const TOTAL = String(POUNDS * 40 + 21);
const price = `${POUNDS}.53`;
const grouped = (text: string): string => text.replaceAll(/\B(?=(\d{3})+$)/g, ',');
const sought = [
	ANSWER,
	mark,
	REQUIREMENT.slice(-20),
	price,
	grouped(String(POUNDS)),
	`${POUNDS}53`,
	TOTAL,
	grouped(TOTAL),
	FILE_WORDS.slice(-20),
	FILE_NAME,
];
const search = searchFor(sought);

let folder = '';
let it: TenderInHand;
let portal: PortalProcess;
let said = '';
const askers: { readonly role: string; readonly person: APerson; readonly token: string }[] = [];
const location = () => ({ engine: 'sqlite', file: join(folder, 'portal.db') }) as const;
const startOn = (day: string) =>
	startPortal({ database: location(), dataDir: folder, day, listener: (text) => (said += text) });

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'portal-canary-'));
	const db = openDatabase(location());
	await migrate(db);
	it = await published(db);
	const { organisation } = it.officer;
	const more = aWorld(99);
	const others = [
		aPerson(more, 'auditor', { organisation, email: 'auditor@canary.example' }),
		aPerson(more, 'organisation-administrator', { organisation, email: 'administrator@canary.example' }),
		aPerson(more, 'board-member', { organisation, email: 'board@canary.example' }),
		aPerson(more, 'system-administrator', { email: 'system@canary.example' }),
		aPerson(more, 'authority-officer', { email: 'authority@canary.example' }),
	];
	await db.transaction((tx) => saveWorld(tx, more));
	const people = [
		it.officer,
		it.approver,
		...it.openers,
		it.evaluator,
		it.bidder.preparer,
		it.bidder.certifier,
		it.otherBidder.preparer,
		it.otherBidder.certifier,
		...others,
	];
	for (const person of people) {
		const token = newToken();
		askers.push({ role: person.roles.join(), person, token });
		const at = it.services.clock.now();
		const expiresAt = new Date(Date.now() + 8 * 3_600_000).toISOString() as typeof at;
		await db.transaction((tx) =>
			insertSession(tx, {
				tokenHash: sha256(token),
				personId: person.id,
				createdAt: at,
				seenAt: at,
				expiresAt,
				stage: 'complete',
				notice: null,
			}),
		);
	}
	portal = await startOn(TODAY);
});
afterAll(async () => {
	await portal?.stop();
	await it?.services.db.close();
	rmSync(folder, { recursive: true, force: true });
});

type Typed = readonly (readonly [name: string, value: string])[];

/** Somebody in a browser that keeps the bid key's cookie. */
function browserOf(person: APerson) {
	const token = askers.find((asker) => asker.person.id === person.id)?.token ?? '';
	let keyCookie = '';
	const cookie = () => `__Host-session=${token}${keyCookie === '' ? '' : `; ${keyCookie}`}`;
	const page = async (path: string) => {
		const reply = await fetch(portal.origin + path, { redirect: 'manual', headers: { Cookie: cookie() } });
		return { status: reply.status, text: await reply.text() };
	};
	return {
		cookie,
		page,
		async upload(path: string, bytes: Uint8Array) {
			const signedIn = { id: person.id, token: cookie().slice('__Host-session='.length) };
			const { fields } = await openForm(portal.origin, signedIn, path);
			const body = new FormData();
			for (const [name, value] of fields) if (name !== 'file') body.append(name, value);
			body.append('file', new File([bytes as Uint8Array<ArrayBuffer>], `Plan ${FILE_NAME}.pdf`));
			const headers = { Origin: portal.origin, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie() };
			const sent = { method: 'POST', redirect: 'manual', headers, body } as const;
			const reply = await fetch(portal.origin + path, sent);
			return { status: reply.status, text: await reply.text() };
		},
		async send(path: string, typed: Typed) {
			const signedIn = { id: person.id, token: cookie().slice('__Host-session='.length) };
			const { fields } = await openForm(portal.origin, signedIn, path);
			const names = new Set(typed.map(([name]) => name));
			const kept = [...fields].filter(([name]) => !names.has(name));
			const reply = await fetch(portal.origin + path, {
				method: 'POST',
				redirect: 'manual',
				headers: { Origin: portal.origin, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie() },
				body: new URLSearchParams([...kept, ...typed].map(([name, value]) => [name, value])),
			});
			for (const set of reply.headers.getSetCookie())
				if (set.startsWith('__Host-bid-key=')) keyCookie = set.split(';')[0] ?? '';
			return { status: reply.status, location: reply.headers.get('location'), text: await reply.text() };
		},
	};
}

/** Each address of the portal with what there is in it, for those that no page leads to. */
const addresses = (params: Readonly<Record<string, string>>): readonly string[] =>
	map.map(
		({ path = '' }) =>
			`/${path.replaceAll(/:(\w+)/g, (_all, name: string) => encodeURIComponent(params[name] ?? 'x'))}`,
	);

test('a bid that came in over HTTP stands nowhere in plain before it is opened: no page, no error, no log, no file, no backup', async () => {
	const bidder = browserOf(it.bidder.certifier);
	const begun = await bidder.send(`/open-tenders/${it.slug}/lots/${LOT}/bid`, []);
	const path = /href="(\/bids\/[a-z0-9]+)"/.exec(begun.text)?.[1] ?? '';
	const parts: readonly (readonly [string, Typed])[] = [
		[
			'requirements',
			[
				['meets-respect', 'yes'],
				['shown-respect', REQUIREMENT],
			],
		],
		['answer:safety', [['words', ANSWER]]],
		['answer:staff', [['words', `Six people. ${ANSWER}`]]],
		['levels', [['of-completion', '85']]],
		[
			'price',
			[
				['of-item-1', price],
				['of-item-2', price],
			],
		],
	];
	const addressOf = (part: string) => `${path}/parts/${encodeURIComponent(part)}`;
	for (const [part, typed] of parts)
		expect([part, await bidder.send(addressOf(part), typed)]).toMatchObject([
			part,
			{ status: 303, location: path },
		]);

	const uploads = `${addressOf('answer:safety')}/upload`;
	expect((await bidder.upload(uploads, pdfSaying(FILE_WORDS))).status).toBe(303);
	expect((await bidder.upload(`${addressOf('price')}/upload`, pdfSaying(`${FILE_WORDS} £`))).status).toBe(
		303,
	);

	// Errors with all of it in the form: too many words, a session that is over, another site's form, a database that does not take it.
	const refused = await bidder.send(addressOf('answer:safety'), [['words', `${ANSWER} `.repeat(100)]]);
	expect(refused.status).toBe(422);
	const body = new URLSearchParams([['words', ANSWER]]);
	const foreign = async (headers: Readonly<Record<string, string>>) => {
		const sent = { method: 'POST', redirect: 'manual', headers, body } as const;
		const reply = await fetch(portal.origin + addressOf('answer:safety'), sent);
		return [reply.status, await reply.text(), ...[...reply.headers].flat()].join('\n');
	};
	const errors = [
		await foreign({ Origin: portal.origin, 'Sec-Fetch-Site': 'same-origin' }),
		await foreign({
			Origin: 'https://elsewhere.example',
			'Sec-Fetch-Site': 'cross-site',
			Cookie: bidder.cookie(),
		}),
	];
	await portal.run(
		"CREATE TRIGGER broken BEFORE UPDATE ON bid_part BEGIN SELECT RAISE(ABORT, 'the disk is on fire'); END",
	);
	const fault = await bidder.send(addressOf('answer:safety'), [['words', `${ANSWER} again`]]);
	await portal.run('DROP TRIGGER broken');
	expect(fault.status).toBe(500);
	errors.push(fault.text);
	// The same of a file: one that is none, one that is too large, one that the database does not take.
	const noFile = await bidder.upload(uploads, Buffer.from(`${FILE_WORDS}: no PDF`));
	const tooLarge = await bidder.upload(uploads, pdfSaying(FILE_WORDS, 11_000_000));
	await portal.run(
		"CREATE TRIGGER broken BEFORE INSERT ON bid_file_piece BEGIN SELECT RAISE(ABORT, 'the disk is on fire'); END",
	);
	const notTaken = await bidder.upload(uploads, pdfSaying(`${FILE_WORDS} again`));
	await portal.run('DROP TRIGGER broken');
	expect([noFile, tooLarge, notTaken].map(({ status }) => status)).toEqual([422, 413, 500]);
	errors.push(noFile.text, tooLarge.text, notTaken.text);
	const declared = ['authorised', 'no-collusion', 'true'].map((each) => ['declarations', each] as const);
	expect(await bidder.send(`${path}/submit`, declared)).toMatchObject({ status: 303, location: path });

	// The search is worth nothing if it is not there: its own bidder reads it, in this browser.
	expect(search((await bidder.page(addressOf('answer:safety'))).text)).not.toEqual([]);
	expect(search((await bidder.page(addressOf('price'))).text)).not.toEqual([]);

	const [submission] = await it.services.db.reader.selectFrom('bidSubmission').select('id').execute();
	const files = await it.services.db.reader.selectFrom('bidFile').select('id').orderBy('id').execute();
	const file = files[0]?.id ?? '';
	const own = await Promise.all(
		files.map(({ id }) => bidder.page(`/bids/${path.slice('/bids/'.length)}/files/${id}`)),
	);
	expect(own.map(({ text }) => text.includes(FILE_WORDS))).toEqual([true, true]);
	expect((await bidder.page(addressOf('price'))).text).toContain(FILE_NAME);
	const known = {
		tender: it.slug,
		programme: it.programme.slug,
		lot: LOT,
		kind: 'quality',
		question: 'safety',
		list: 'lots',
		entry: LOT,
		act: 'cancel',
		number: '1',
		file,
	};
	const hits: string[] = errors.flatMap((text) => search(text));
	const opened: Record<string, number> = {};
	for (const { role, person, token } of [...askers, { role: 'nobody', person: it.officer, token: '' }]) {
		const from = [
			'/',
			...addresses({ ...known, bid: path.slice('/bids/'.length), part: 'price' }),
			...addresses({ ...known, bid: submission?.id ?? '', part: 'answer:safety' }),
		];
		const crawled = await crawl(portal.origin, token === '' ? null : `__Host-session=${token}`, from);
		opened[`${role} ${person.id}`] = crawled.filter(({ status }) => status === 200).length;
		for (const { path: address, status, content } of crawled) {
			expect([role, address, status >= 500]).toEqual([role, address, false]);
			hits.push(...search(content).map((found) => `${role} at ${address}: ${found}`));
		}
	}
	expect(Math.min(...Object.values(opened))).toBeGreaterThan(3);

	execFileSync('node', ['scripts/backup.ts', '--to', join(folder, 'backups')], {
		env: { ...process.env, VITEST: '', DATA_DIR: folder, DATABASE_URL: '', TMPDIR: folder },
		stdio: 'pipe',
	});
	expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
	const names = filesOf(folder).map((file) => file.slice(folder.length + 1));
	expect(names).toEqual(expect.arrayContaining(['portal.db', 'portal.db-wal', 'portal.db-shm']));
	expect(statSync(join(folder, 'portal.db-wal')).size).toBeGreaterThan(100_000);
	for (const { file, found } of searchFiles(folder, search)) hits.push(`${file}: ${found.join()}`);
	expect(said).toContain('the disk is on fire');
	hits.push(...search(said).map((found) => `in the log: ${found}`));
	expect(hits).toEqual([]);
});

test('the same search finds a bid once it has been opened, and everything of one that a sabotaged portal kept', async () => {
	await portal.stop();
	portal = await startOn(AFTER);
	for (const opener of it.openers.slice(0, 2)) {
		const given = await browserOf(opener).send(`/tenders/${it.slug}/open/quality`, [
			['passphrase', passphraseOf(opener)],
		]);
		expect(given.status).toBe(303);
	}
	const found = searchFiles(folder, search).map(({ found: words }) => words.join());
	expect(found.join()).toContain(mark);
	// Its price stays sealed: nothing of it is found even now.
	expect(found.join()).not.toContain(String(POUNDS));
	// Its file is listed by name now, and is still read by its own key alone.
	expect(found.join()).toContain(FILE_NAME);
	expect(found.join()).not.toContain(FILE_WORDS.slice(-20));

	// A portal that writes down what it seals: into a file and a table, in hex and in base64.
	const { services } = it;
	const kept = join(folder, 'sabotage');
	await services.db.runScript('CREATE TABLE debug (words TEXT)');
	const sabotaged: TenderInHand = {
		...it,
		services: {
			...services,
			sealing: {
				...services.sealing,
				sealTo: async (recipients, bytes) => {
					const plain = Buffer.from(bytes);
					appendFileSync(kept, plain.toString('hex'));
					await services.db.runScript(`INSERT INTO debug VALUES ('${plain.toString('base64')}')`);
					return services.sealing.sealTo(recipients, bytes);
				},
			},
		},
	};
	const begun = await begin(sabotaged, it.otherBidder.preparer);
	await write(sabotaged, it.otherBidder.preparer, begun, [
		{ part: 'price', prices: [{ itemId: 'item-1', unitPricePence: POUNDS * 100 + 53 }] },
	]);
	const caught = new Set(
		searchFiles(folder, search)
			.filter(({ found: words }) => words.join().includes(String(POUNDS)))
			.map(({ file }) => file.replace('-wal', '')),
	);
	// The row stands in the database's log, and in its own file as soon as it has taken the log over.
	expect(caught).toEqual(new Set(['sabotage', 'portal.db']));

	// And of a file.
	const file = { bytes: pdfSaying(FILE_WORDS) };
	expect(await attach(sabotaged, it.otherBidder.preparer, begun, file)).toMatchObject({ ok: true });
	const caughtIn = searchFiles(folder, search)
		.filter(({ found: words }) => words.join().includes(FILE_WORDS.slice(-20)))
		.map(({ file: name }) => name.replace('-wal', ''));
	expect(new Set(caughtIn)).toEqual(new Set(['sabotage', 'portal.db']));

	for (const word of sought)
		for (const [name, bytes] of spellingsOf(word)) {
			rmSync(kept, { force: true });
			appendFileSync(kept, Buffer.concat([Buffer.from('some'), bytes, Buffer.from('more')]));
			expect([name, search(readFileSync(kept)).length]).not.toEqual([name, 0]);
		}
	rmSync(kept);
});
