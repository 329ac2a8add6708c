import { expect, test } from 'vitest';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { agreementOf } from '../../../scripts/starting-data/factories/programme.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { listAccreditations } from './list-accreditations.ts';
import { listAccreditationsToWatch } from './list-accreditations-to-watch.ts';
import { recordAccreditation } from './record-accreditation.ts';
import { remindOfAccreditations } from './remind-of-accreditations.ts';
import { renewAccreditation } from './renew-accreditation.ts';
import { showAccreditation } from './show-accreditation.ts';
import { withdrawAccreditation } from './withdraw-accreditation.ts';

const ALL = { programmeId: null, organisationId: null, status: null, standing: null };

eachEngine((makeDb) => {
	async function inHand() {
		const db = await makeDb();
		const world = aWorld();
		const programme = aProgramme(world);
		const another = aProgramme(world);
		world.rows.accreditation?.splice(0);
		for (const row of world.rows.programmeArea ?? []) row.respectRequirement = 'accredited';
		await db.transaction((tx) => saveWorld(tx, world));
		const on = (day: string) => servicesOver(db, isoDate(day));
		const officer = actorOf(programme.office.officer);
		const stranger = actorOf(another.office.officer);
		const provider = actorOf(programme.people.perpetrator.certifier);
		const organisationId = agreementOf(programme, 'perpetrator').lead.id;
		const content = {
			standard: 'Respect',
			status: 'accredited',
			evidence: 'Certificate seen.',
			decidedOn: isoDate('2017-01-01'),
			expiresOn: isoDate('2018-06-30'),
		} as const;
		const record = (
			given: Partial<Parameters<typeof recordAccreditation>[3]> = {},
			by = officer,
			commandId: string = crypto.randomUUID(),
		) =>
			recordAccreditation(on('2017-04-10'), by, scopeFor(by), {
				commandId,
				programmeId: programme.id,
				organisationId,
				...content,
				...given,
			});
		const recorded = async () => {
			const done = await record();
			return done.ok ? done.value.accreditationId : '';
		};
		const letters = async () =>
			(
				await db.reader
					.selectFrom('outbox')
					.select(['toAddress as to', 'subject', 'body'])
					.orderBy('queuedAt')
					.orderBy('id')
					.execute()
			).map((row) => row);
		return {
			db,
			programme,
			another,
			on,
			officer,
			stranger,
			provider,
			organisationId,
			record,
			recorded,
			letters,
		};
	}

	test('an officer records what a provider of their own programmes has shown; a second send is the same entry; nobody else’s is reached', async () => {
		const t = await inHand();
		const once = await t.record({}, t.officer, 'the-same-command');
		expect(await t.record({}, t.officer, 'the-same-command')).toEqual(once);
		expect(await t.record({}, t.stranger)).toEqual({ ok: false, refusal: 'not-found' });
		expect(await t.record({ programmeId: t.another.id })).toEqual({ ok: false, refusal: 'not-found' });
		expect(await t.record({ decidedOn: isoDate('2017-04-11') })).toEqual({
			ok: false,
			refusal: 'decided-later',
		});
		const listed = async (actor = t.officer, wanted = {}) =>
			(await listAccreditations(t.on('2017-04-10'), scopeFor(actor), { ...ALL, ...wanted })).rows.length;
		expect([await listed(), await listed(t.stranger), await listed(t.provider)]).toEqual([1, 0, 1]);
		expect([
			await listed(t.officer, { status: 'accredited' }),
			await listed(t.officer, { standing: 'lapsed' }),
		]).toEqual([1, 0]);
		expect(await listed(actorOf(t.programme.people.support.certifier))).toBe(0);
		const id = once.ok ? once.value.accreditationId : '';
		expect(await showAccreditation(t.on('2017-04-10'), scopeFor(t.stranger), id)).toBeNull();
	});

	test('what lapses is shown before it happens: the areas of the programme where nobody could then start', async () => {
		const t = await inHand();
		const id = await t.recorded();
		const shown = await showAccreditation(t.on('2018-05-10'), scopeFor(t.officer), id);
		expect(shown?.effects.day).toBe('2018-07-01');
		expect(shown?.effects.areas.map(({ areaName }) => areaName)).toEqual(
			t.programme.areas.map(({ name }) => name).sort(),
		);
		expect(shown?.effects.areas[0]).toMatchObject({ free: 48, reserved: 0 });
	});

	test('officers and the provider are reminded once each 60 and 14 days before, and told once it has lapsed; nobody else is', async () => {
		const t = await inHand();
		await t.recorded();
		expect(await remindOfAccreditations(t.on('2018-04-30'))).toBe(0);
		expect(await remindOfAccreditations(t.on('2018-05-20'))).toBe(1);
		expect(await remindOfAccreditations(t.on('2018-05-21'))).toBe(0);
		const first = await t.letters();
		const { officer, otherOfficer } = t.programme.office;
		const { certifier, deputy, signatory } = t.programme.people.perpetrator;
		expect(first.map(({ to }) => to).sort()).toEqual(
			[officer, otherOfficer, certifier, deputy, signatory].map(({ email }) => email).sort(),
		);
		expect(first[0]?.body).toContain('ends on 30 June 2018, in 41 days');
		expect(first[0]?.body).toContain(t.programme.areas[0]?.name);
		expect(await remindOfAccreditations(t.on('2018-06-20'))).toBe(1);
		expect(await listAccreditationsToWatch(t.on('2018-06-20'), scopeFor(t.officer))).toMatchObject([
			{ standing: 'expires-soon' },
		]);
		expect(await remindOfAccreditations(t.on('2018-09-01'))).toBe(1);
		expect(await remindOfAccreditations(t.on('2018-09-02'))).toBe(0);
		expect(
			(await t.letters()).filter(({ subject }) => subject.startsWith('Accreditation has lapsed')).length,
		).toBe(5);
		expect(await listAccreditationsToWatch(t.on('2018-09-02'), scopeFor(t.officer))).toMatchObject([
			{ standing: 'lapsed' },
		]);
		expect(await listAccreditationsToWatch(t.on('2018-09-02'), scopeFor(t.stranger))).toEqual([]);
	});

	test('when the last day moves, reminders begin anew; a programme that is over asks nobody', async () => {
		const t = await inHand();
		const id = await t.recorded();
		expect(await remindOfAccreditations(t.on('2018-06-20'))).toBe(1);
		const renewal = {
			accreditationId: id,
			expectedVersion: 1,
			expiresOn: isoDate('2018-11-30'),
			evidence: 'New certificate.',
		};
		const renew = (given = {}) =>
			renewAccreditation(t.on('2018-06-21'), t.officer, scopeFor(t.officer), {
				commandId: crypto.randomUUID(),
				...renewal,
				...given,
			});
		expect(await renew({ expiresOn: isoDate('2018-06-30') })).toEqual({ ok: false, refusal: 'not-later' });
		expect((await renew()).ok).toBe(true);
		expect(await renew({ expiresOn: isoDate('2019-06-30') })).toEqual({
			ok: false,
			refusal: 'changed-meanwhile',
		});
		expect(await remindOfAccreditations(t.on('2018-06-22'))).toBe(0);
		expect(await remindOfAccreditations(t.on('2018-11-20'))).toBe(1);
		expect(await remindOfAccreditations(t.on('2019-01-15'))).toBe(0);
		const shown = await showAccreditation(t.on('2018-11-20'), scopeFor(t.provider), id);
		expect(shown?.row.evidence).toBe(
			'Certificate seen.\nRenewed on 21 June 2018 until 30 November 2018: New certificate.',
		);
	});

	test('a withdrawal tells those concerned where nobody new can start', async () => {
		const t = await inHand();
		const id = await t.recorded();
		const withdraw = (by = t.officer) =>
			withdrawAccreditation(t.on('2017-06-01'), by, scopeFor(by), {
				commandId: crypto.randomUUID(),
				accreditationId: id,
				expectedVersion: 1,
				withdrawnOn: isoDate('2017-06-10'),
				reason: 'Respect has withdrawn it.',
			});
		expect(await withdraw(t.stranger)).toEqual({ ok: false, refusal: 'not-found' });
		expect((await withdraw()).ok).toBe(true);
		expect(await withdraw()).toEqual({ ok: false, refusal: 'changed-meanwhile' });
		expect(
			(await t.letters()).map(({ body }) =>
				body.includes(`nobody new can start in ${t.programme.areas[0]?.name}`),
			),
		).toEqual([true, true, true, true, true]);
		expect(await remindOfAccreditations(t.on('2018-06-20'))).toBe(0);
	});
});
