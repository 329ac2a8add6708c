import { expect, test } from 'vitest';
import { queueMessage } from '../../../db/write/outbox.ts';
import { aPortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { Services } from '../../services.ts';
import { aReturnInHand, boxKeysOf, type InHand, query, ready } from '../kpi-return/returns.test-data.ts';
import { takeReturnBack } from '../kpi-return/take-return-back.ts';
import { inviteAgain } from '../person/invite-again.ts';
import { invitePerson } from '../person/invite-person.ts';
import { listOutbox } from './list-outbox.ts';
import { sendQueuedMail } from './send-queued-mail.ts';

const listed = async (services: Services) =>
	(await listOutbox(services, scopeOfClock(), 1)).messages
		.map(({ kind, state }) => `${kind}: ${state}`)
		.sort();

const sendAll = async (inHand: InHand) => {
	const sent: string[] = [];
	const services = {
		...inHand.services,
		mailer: { send: async ({ subject }: { readonly subject: string }) => void sent.push(subject) },
	};
	await sendQueuedMail(services);
	return { sent, services };
};

eachEngine((makeDb) => {
	test('a return that is no longer ready is not told of as ready; that it was taken back is', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'ready-to-certify');
		const { preparer } = inHand.people;
		await takeReturnBack(...inHand.as(preparer), inHand.order());
		expect(await ready(inHand, preparer)).toMatchObject({ ok: true });
		expect(await takeReturnBack(...inHand.as(preparer), inHand.order())).toMatchObject({ ok: true });
		const { sent, services } = await sendAll(inHand);
		expect(sent.every((subject) => subject.startsWith('Return not ready after all'))).toBe(true);
		expect(new Set(await listed(services))).toEqual(
			new Set(['return-ready: dropped', 'return-taken-back: sent']),
		);
	});

	test('a return that is still ready is told of', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'ready-to-certify');
		await takeReturnBack(...inHand.as(inHand.people.preparer), inHand.order());
		await ready(inHand, inHand.people.preparer);
		const { sent } = await sendAll(inHand);
		expect(sent.filter((subject) => subject.startsWith('Return ready to certify'))).not.toEqual([]);
	});

	test('a question that was answered before the mail left is not told of', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'submitted');
		const [box = ''] = await boxKeysOf(inHand, 'safeguarding');
		expect(await query(inHand, inHand.people.office.officer, box)).toMatchObject({ ok: true });
		await inHand.db.transaction((tx) => tx.updateTable('returnQuery').set({ state: 'resolved' }).execute());
		const { services } = await sendAll(inHand);
		expect(new Set(await listed(services))).toEqual(new Set(['return-queried: dropped']));
	});

	test('an invitation whose link another has replaced is never sent', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const administrator = await portal.somebody('organisation-administrator');
		await portal.save();
		const invited = await invitePerson(portal.services, administrator.actor, {
			commandId: 'i',
			organisationId: administrator.actor.organisationId,
			name: 'Ann Other',
			email: 'ann@example.org',
			roles: ['organisation-administrator'],
			startsOn: isoDate('2026-10-20'),
		});
		portal.passMinutes(1);
		const personId = invited.ok ? invited.value.personId : '';
		expect(
			await inviteAgain(portal.services, administrator.actor, { commandId: 'again', personId }),
		).toMatchObject({ ok: true });
		expect(await sendQueuedMail(portal.services)).toBe('1 sent, 0 failed, 1 dropped');
		expect(portal.sent[0]?.body).toContain('/invitation/');
	});

	test('what is about nothing that may pass holds', async () => {
		const portal = aPortalOfPeople(await makeDb());
		await portal.services.db.transaction((tx) =>
			queueMessage(
				tx,
				'one',
				{
					kind: 'password-changed',
					to: 'a@example.org',
					personId: null,
					subject: 's',
					body: 'b',
					link: '/account',
				},
				portal.services.clock.now(),
			),
		);
		expect(await sendQueuedMail(portal.services)).toBe('1 sent, 0 failed');
	});
});
