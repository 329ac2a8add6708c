import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { holdMessages, queueMessage } from '../../../db/write/outbox.ts';
import { aPortalOfPeople, type PortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { makeMailer } from '../../gateways/mail.ts';
import { makeServices, type Services } from '../../services.ts';
import { listOutbox } from './list-outbox.ts';
import { releaseMail } from './release-mail.ts';
import { sendQueuedMail } from './send-queued-mail.ts';
import { showMessage } from './show-message.ts';

const LINK = 'https://portal.example/invitation/abcdefghijklmnopqrstuvwxyz012345';

const queue = ({ services }: PortalOfPeople, id: string, body = 'Dear reader', to = `${id}@example.org`) =>
	services.db.transaction((tx) =>
		queueMessage(
			tx,
			id,
			{
				kind: 'password-changed',
				to,
				personId: null,
				subject: `About ${id}`,
				body,
				link: null,
			},
			services.clock.now(),
		),
	);

const withMailer = (services: Services, send: Services['mailer']['send']): Services =>
	makeServices(services.config, { ...services, mailer: { send } });
const stateOf = async (services: Services) =>
	Object.fromEntries(
		(await listOutbox(services, scopeOfClock(), 1)).messages.map(({ id, state }) => [id, state]),
	);

/** A real SMTP server on a free port; answers 550 to addresses that begin with "refused". */
async function aMailServer({ losesFirstReply = false } = {}) {
	const received: string[] = [];
	const open = async (port: number) => {
		const server = new SMTPServer({
			disabledCommands: ['STARTTLS', 'AUTH'],
			closeTimeout: 100,
			onRcptTo: ({ address }, _session, done) =>
				done(address.startsWith('refused') ? new Error('nobody of that name') : undefined),
			onData: (stream, _session, done) => {
				const parts: Buffer[] = [];
				stream.on('data', (part: Buffer) => parts.push(part));
				stream.on('end', () => {
					received.push(Buffer.concat(parts).toString());
					if (losesFirstReply && received.length === 1)
						for (const { _socket } of server.connections as Set<{ _socket: Socket }>) _socket.destroy();
					done();
				});
			},
		});
		server.on('error', () => {});
		await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
		return server;
	};
	let server = await open(0);
	const stop = () => new Promise<void>((closed) => server.close(() => closed()));
	const { port } = server.server.address() as { port: number };
	onTestFinished(stop);
	return {
		received,
		url: `smtp://127.0.0.1:${port}`,
		stop,
		startAgain: async () => {
			server = await open(port);
		},
	};
}

eachEngine((makeDb) => {
	test('what is queued goes out by SMTP once, in order, as plain text that says who wrote it', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { received, url } = await aMailServer();
		const mailer = makeMailer({
			smtpUrl: url,
			from: 'Commissioning Portal <portal@portal.example>',
			dataDir: 'unused',
		});
		const services = makeServices(portal.services.config, { ...portal.services, mailer });
		await queue(portal, 'one', 'Dear Séan\n\nYour return is due.');
		portal.passMinutes(1);
		await queue(portal, 'two');
		expect(await sendQueuedMail(services)).toBe('2 sent, 0 failed');
		expect(await sendQueuedMail(services)).toBe('0 sent, 0 failed');
		expect(received).toHaveLength(2);
		expect(received[0]).toContain('To: one@example.org');
		expect(received[0]).toContain('Subject: About one');
		expect(received[0]).toContain('Message-ID: <one@commissioning-portal>');
		expect(received[0]).toMatch(/Dear S(=C3=A9|é)an/);
		expect(await stateOf(services)).toEqual({ one: 'sent', two: 'sent' });
	});

	test('an address that the server refuses is tried again later and keeps nobody else waiting', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { received, url } = await aMailServer();
		const services = makeServices(portal.services.config, {
			...portal.services,
			mailer: makeMailer({ smtpUrl: url, from: 'p@portal.example', dataDir: 'x' }),
		});
		await queue(portal, 'a', 'x', 'refused@example.org');
		await queue(portal, 'b');
		expect(await sendQueuedMail(services)).toBe('1 sent, 1 failed');
		expect(received).toHaveLength(1);
		expect(await stateOf(services)).toEqual({ a: 'failing', b: 'sent' });
		expect((await showMessage(services, scopeOfClock(), 'a'))?.lastError).toMatch(
			/nobody of that name|rejected/,
		);
		expect(await sendQueuedMail(services)).toBe('0 sent, 0 failed');
		portal.passMinutes(1);
		expect(await sendQueuedMail(services)).toBe('0 sent, 1 failed');
		portal.passMinutes(1);
		expect(await sendQueuedMail(services)).toBe('0 sent, 0 failed');
		portal.passMinutes(1);
		expect(await sendQueuedMail(services)).toBe('0 sent, 1 failed');
	});

	test('after ten failures a message is held until an administrator releases it', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const administrator = await portal.somebody('system-administrator');
		let working = false;
		const services = withMailer(portal.services, async () => {
			if (!working) throw new Error('no');
		});
		await queue(portal, 'a');
		for (let attempt = 1; attempt <= 10; attempt += 1) {
			expect(await sendQueuedMail(services)).toBe('0 sent, 1 failed');
			portal.passMinutes(241);
		}
		expect(await stateOf(services)).toEqual({ a: 'held' });
		expect(await sendQueuedMail(services)).toBe('0 sent, 0 failed');
		working = true;
		expect(await releaseMail(services, administrator.actor, { commandId: 'r', messageId: 'a' })).toEqual({
			ok: true,
			value: { released: 1 },
		});
		expect(await sendQueuedMail(services)).toBe('1 sent, 0 failed');
		expect(await portal.actionsOn('a')).toEqual(['mail.released']);
	});

	test('when the server cannot be reached the round stops at the first message', async () => {
		const portal = aPortalOfPeople(await makeDb());
		let tries = 0;
		const services = withMailer(portal.services, async () => {
			tries += 1;
			throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
		});
		for (const id of ['a', 'b', 'c']) await queue(portal, id);
		expect(await sendQueuedMail(services)).toBe('0 sent, 1 failed');
		expect(tries).toBe(1);
	});

	test('a server that is down blocks no save and keeps no message: once it is back each goes once', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { received, url, stop, startAgain } = await aMailServer();
		const mailer = makeMailer({ smtpUrl: url, from: 'p@portal.example', dataDir: 'x' });
		const services = makeServices(portal.services.config, { ...portal.services, mailer });
		await stop();
		for (const id of ['a', 'b', 'c']) await queue(portal, id);
		for (let round = 0; round < 30; round += 1) {
			expect(await sendQueuedMail(services)).toMatch(/^0 sent/);
			portal.passMinutes(60);
		}
		expect(Object.values(await stateOf(services))).not.toContain('held');
		await startAgain();
		portal.passMinutes(31);
		expect(await sendQueuedMail(services)).toBe('3 sent, 0 failed');
		expect(await sendQueuedMail(services)).toBe('0 sent, 0 failed');
		expect(received.map((each) => /Message-ID: <(\w+)@/.exec(each)?.[1]).sort()).toEqual(['a', 'b', 'c']);
	});

	test('a message that the server took, but whose reply was lost, goes again under the same Message-ID', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { received, url } = await aMailServer({ losesFirstReply: true });
		const mailer = makeMailer({ smtpUrl: url, from: 'p@portal.example', dataDir: 'x' });
		const services = makeServices(portal.services.config, { ...portal.services, mailer });
		await queue(portal, 'a');
		expect(await sendQueuedMail(services)).toBe('0 sent, 1 failed');
		portal.passMinutes(1);
		expect(await sendQueuedMail(services)).toBe('1 sent, 0 failed');
		expect(received.map((each) => /Message-ID: (\S+)/.exec(each)?.[1])).toEqual([
			'<a@commissioning-portal>',
			'<a@commissioning-portal>',
		]);
	});

	test('two servers that send at once never send the same message twice', async () => {
		const portal = aPortalOfPeople(await makeDb());
		for (let n = 0; n < 20; n += 1) await queue(portal, `m${n}`);
		await Promise.all([
			sendQueuedMail(portal.services),
			sendQueuedMail(portal.services),
			sendQueuedMail(portal.services),
		]);
		expect(portal.sent.map(({ id }) => id).sort()).toEqual(
			Array.from({ length: 20 }, (_, n) => `m${n}`).sort(),
		);
	});

	test('held mail of a restored database stays until all of it is released', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const administrator = await portal.somebody('system-administrator');
		for (const id of ['a', 'b']) await queue(portal, id);
		await portal.services.db.transaction((tx) => holdMessages(tx, portal.services.clock.now()));
		await queue(portal, 'c');
		expect(await sendQueuedMail(portal.services)).toBe('1 sent, 0 failed');
		expect((await listOutbox(portal.services, scopeOfClock(), 1)).held).toBe(2);
		expect(
			await releaseMail(portal.services, administrator.actor, { commandId: 'r', messageId: null }),
		).toMatchObject({ value: { released: 2 } });
		expect(
			await releaseMail(portal.services, administrator.actor, { commandId: 'r2', messageId: null }),
		).toEqual({ ok: false, refusal: 'none-held' });
		expect(await sendQueuedMail(portal.services)).toBe('2 sent, 0 failed');
	});

	test('in production nobody reads the secret of a link in the outbox, before or after it is sent; the person does', async () => {
		const portal = aPortalOfPeople(await makeDb());
		await queue(portal, 'a', `Choose a password here:\n\n${LINK}\n`);
		expect((await showMessage(portal.services, scopeOfClock(), 'a'))?.body).toContain(
			'https://portal.example/invitation/(not shown here)',
		);
		await sendQueuedMail(portal.services);
		expect(portal.sent[0]?.body).toContain(LINK);
		expect(
			(await portal.services.db.reader.selectFrom('outbox').select('body').executeTakeFirstOrThrow()).body,
		).not.toContain(LINK);
	});

	test('the demonstration shows its links: its page is the only letter box there is', async () => {
		const portal = aPortalOfPeople(await makeDb(), 'demonstration');
		await queue(portal, 'a', LINK);
		await sendQueuedMail(portal.services);
		expect((await showMessage(portal.services, scopeOfClock(), 'a'))?.body).toBe(LINK);
	});
});

test('without a mail server each message is a file that a mail program opens', async () => {
	const dataDir = mkdtempSync(join(tmpdir(), 'portal-mail-'));
	onTestFinished(() => rmSync(dataDir, { recursive: true }));
	const mailer = makeMailer({ smtpUrl: null, from: 'p@portal.example', dataDir });
	await mailer.send({ id: 'm1', to: 'a@example.org', subject: 'Hello', body: 'Dear reader\n' });
	expect(readdirSync(join(dataDir, 'mail'))).toEqual(['m1.eml']);
	expect(readFileSync(join(dataDir, 'mail/m1.eml'), 'utf8')).toMatch(
		/From: p@portal\.example\r\nTo: a@example\.org\r\nSubject: Hello\r\n[\s\S]*Dear reader/,
	);
});

test('a line break in a subject or an address makes no other header', async () => {
	const dataDir = mkdtempSync(join(tmpdir(), 'portal-mail-'));
	onTestFinished(() => rmSync(dataDir, { recursive: true }));
	const mailer = makeMailer({ smtpUrl: null, from: 'p@portal.example', dataDir });
	await mailer.send({ id: 'm1', to: 'a@example.org', subject: 'Hello\r\nBcc: b@example.org', body: 'x' });
	expect(readFileSync(join(dataDir, 'mail/m1.eml'), 'utf8')).not.toMatch(/^Bcc:/m);
});
