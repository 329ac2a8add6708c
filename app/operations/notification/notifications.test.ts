import { expect, test } from 'vitest';
import { countUnread } from '../../../db/read/sessions.ts';
import { queueMessage } from '../../../db/write/outbox.ts';
import {
	aPortalOfPeople,
	type PortalOfPeople,
	type SomebodyIn,
} from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import type { MessageKind } from '../../domain/mail/message-kinds.ts';
import { saveMessageChoices } from '../account/save-message-choices.ts';
import { showMessageChoices } from '../account/show-message-choices.ts';
import { gatherDailyMail } from '../mail/gather-daily-mail.ts';
import { sendQueuedMail } from '../mail/send-queued-mail.ts';
import { listOwnNotifications } from './list-own-notifications.ts';
import { markMessagesRead } from './mark-messages-read.ts';
import { openNotification } from './open-notification.ts';

let ids = 0;
const tell = (
	{ services }: PortalOfPeople,
	{ id: personId, email }: SomebodyIn,
	subject: string,
	kind: MessageKind = 'return-accepted',
) => {
	const message = {
		kind,
		personId,
		to: email,
		subject,
		body: `Dear reader\n\n${subject}`,
		link: '/returns/1',
	};
	return services.db.transaction((tx) => queueMessage(tx, `told-${++ids}`, message, services.clock.now()));
};

const choose = ({ services }: PortalOfPeople, { actor }: SomebodyIn, way: 'at-once' | 'daily' | 'portal') =>
	saveMessageChoices(services, actor, {
		commandId: `choose-${++ids}`,
		choices: [{ group: 'returns', way }],
	});

eachEngine((makeDb) => {
	test('a person reads their own messages alone, the latest first; what is opened is read, and all can be marked so', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const one = await portal.somebody('provider-preparer');
		const other = await portal.somebody('officer');
		for (const subject of ['First', 'Second', 'Third']) {
			await tell(portal, one, subject);
			portal.passMinutes(1);
		}
		await tell(portal, other, 'Not yours');
		const list = () => listOwnNotifications(portal.services, one.actor, 1);
		const { messages, unread } = await list();
		expect([messages.map(({ subject }) => subject), unread]).toEqual([['Third', 'Second', 'First'], 3]);
		const id = messages[1]?.id ?? '';
		expect(await openNotification(portal.services, other.actor, id)).toBeNull();
		expect(await openNotification(portal.services, one.actor, id)).toMatchObject({ unread: 2 });
		const sent = { commandId: 'all' };
		expect(await markMessagesRead(portal.services, one.actor, sent)).toEqual({
			ok: true,
			value: { read: 2 },
		});
		await tell(portal, one, 'Fourth');
		// The same command again marks nothing that came since.
		expect(await markMessagesRead(portal.services, one.actor, sent)).toMatchObject({ ok: true });
		expect((await list()).unread).toBe(1);
		expect(await countUnread(portal.services.db.reader, other.id)).toBe(1);
	});

	test('a link that lets somebody in is never listed', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const one = await portal.somebody('officer');
		for (const kind of ['password-link', 'invitation', 'registration'] as const)
			await tell(portal, one, kind, kind);
		await tell(portal, one, 'Your password', 'password-changed');
		const { messages } = await listOwnNotifications(portal.services, one.actor, 1);
		expect(messages.map(({ subject }) => subject)).toEqual(['Your password']);
	});

	test('once a day is one letter after seven in London, of what was written before it, whatever the number of runs', async () => {
		// 9:00 UTC on 20 October is 10:00 in London.
		const portal = aPortalOfPeople(await makeDb());
		const one = await portal.somebody('provider-preparer');
		const atOnce = await portal.somebody('officer');
		expect(await choose(portal, one, 'daily')).toMatchObject({ ok: true });
		for (const subject of ['First', 'Second']) await tell(portal, one, subject);
		await tell(portal, atOnce, 'At once');
		await tell(portal, one, 'Overdue', 'return-overdue');
		expect(await sendQueuedMail(portal.services)).toBe('2 sent, 0 failed');
		portal.passMinutes(20 * 60);
		expect(await gatherDailyMail(portal.services)).toBe(0);
		// 6:00 UTC on the next day.
		portal.passMinutes(60);
		await tell(portal, one, 'After seven');
		expect(await gatherDailyMail(portal.services)).toBe(1);
		expect(await gatherDailyMail(portal.services)).toBe(0);
		expect(await sendQueuedMail(portal.services)).toBe('1 sent, 0 failed');
		const letter = portal.sent.at(-1);
		expect(letter?.subject).toBe('2 messages from the Commissioning Portal');
		expect(letter?.body).toContain('First\nhttps://portal.example/returns/1');
		expect(letter?.body).not.toContain('After seven');
		// The letter itself is not one of the messages that it tells of.
		expect((await listOwnNotifications(portal.services, one.actor, 1)).unread).toBe(4);
	});

	test('in the portal only is no mail, and whoever is suspended is told nothing', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const one = await portal.somebody('provider-preparer');
		await choose(portal, one, 'portal');
		await tell(portal, one, 'Quiet');
		expect(await sendQueuedMail(portal.services)).toBe('0 sent, 0 failed');
		expect((await listOwnNotifications(portal.services, one.actor, 1)).unread).toBe(1);
		await choose(portal, one, 'daily');
		await tell(portal, one, 'Later');
		await portal.services.db.transaction((tx) =>
			tx
				.updateTable('person')
				.set({ suspendedAt: portal.services.clock.now() })
				.where('id', '=', one.id)
				.execute(),
		);
		portal.passMinutes(24 * 60);
		expect(await gatherDailyMail(portal.services)).toBe(0);
		expect(await sendQueuedMail(portal.services)).toBe('0 sent, 0 failed');
	});

	test('a person chooses about what their roles get, and about nothing else; the trail says what was chosen', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const member = await portal.somebody('board-member');
		expect(await showMessageChoices(portal.services, member.actor)).toEqual([
			{ group: 'papers', way: 'at-once' },
		]);
		expect(await choose(portal, member, 'daily')).toEqual({ ok: false, refusal: { code: 'not-yours' } });
		const preparer = await portal.somebody('provider-preparer');
		await choose(portal, preparer, 'portal');
		expect((await showMessageChoices(portal.services, preparer.actor))[0]).toEqual({
			group: 'returns',
			way: 'portal',
		});
		expect(await portal.actionsOn(preparer.id)).toContain('message-choices.saved');
	});
});
