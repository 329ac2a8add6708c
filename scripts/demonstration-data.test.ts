import { expect, test } from 'vitest';
import { readConfig } from '../app/config.ts';
import { DEMONSTRATION_PASSPHRASE } from '../app/domain/access/demonstration-password.ts';
import { ROLES_OF_KIND } from '../app/domain/access/role.ts';
import { scopeFor } from '../app/domain/access/scope.ts';
import { isoDate } from '../app/domain/calendar/iso-date.ts';
import { momentOf } from '../app/gateways/clock.ts';
import { verifyChain } from '../app/operations/audit/verify-chain.ts';
import { openEnvelopes } from '../app/operations/tender/open-envelopes.ts';
import { makeServices } from '../app/services.ts';
import { countRows } from '../db/connect.ts';
import { findActor } from '../db/read/actors.ts';
import { holdingTheDemonstration } from '../test/setup/demonstration.ts';
import { drawing } from '../test/setup/drawing-office.ts';
import { sealing } from '../test/setup/sealing-office.ts';
import { eachEngine } from '../test/setup/test-database.ts';
import { setUpDemonstration } from './demonstration-data.ts';

eachEngine((makeDb) => {
	// It makes the file where it is not there yet, so that the test's own time is not spent on it.
	holdingTheDemonstration(makeDb);

	test('an empty database is filled once, begins on its own business day, and everybody in it can sign in, those who owe a code with one', async () => {
		const config = readConfig({
			PORTAL_MODE: 'demonstration',
			SEALING_KEY: 'k'.repeat(32),
			LOG_LEVEL: 'silent',
		});
		const services = makeServices(config, { db: await makeDb(), drawing });
		await setUpDemonstration(services);
		await setUpDemonstration(services);
		const { reader } = services.db;
		const events = await reader
			.selectFrom('auditEvent')
			.select('action')
			.where('action', 'in', ['starting-data.loaded', 'business-date.moved'])
			.orderBy('sequence')
			.execute();
		expect(events.map(({ action }) => action)).toEqual(['business-date.moved', 'starting-data.loaded']);
		expect(momentOf(services.clock).today).toBe('2026-10-20');
		expect(await countRows(reader, 'credential')).toBe(await countRows(reader, 'person'));
		const rows = await reader
			.selectFrom('person')
			.innerJoin('credential', 'credential.personId', 'person.id')
			.innerJoin('membership', 'membership.personId', 'person.id')
			.innerJoin('organisation', 'organisation.id', 'person.organisationId')
			.select([
				'person.id',
				'person.demonstration',
				'membership.role',
				'organisation.kind',
				'credential.totpSecretSealed as sealed',
			])
			.execute();
		// The first person of a bidder that registered itself is its administrator too.
		const owing = new Set(
			rows.flatMap(({ id, role }) => (role === 'organisation-administrator' ? [id] : [])),
		);
		for (const { id, demonstration, role, kind, sealed } of rows) {
			expect(demonstration).toBe(1);
			expect(ROLES_OF_KIND[kind]).toContain(role);
			if (role === 'officer') expect(sealed).not.toBeNull();
			if (role === 'provider-preparer' && !owing.has(id)) expect(sealed).toBeNull();
		}
	});

	test('the audit trail of the demonstration is whole, tells of the work at the time of the work, and its mail has gone to nobody', async () => {
		const services = makeServices(
			readConfig({ PORTAL_MODE: 'demonstration', SEALING_KEY: 'k'.repeat(32), LOG_LEVEL: 'silent' }),
			{ db: await makeDb(), drawing },
		);
		await setUpDemonstration(services);
		expect((await verifyChain(services)).ok).toBe(true);
		const { reader } = services.db;
		const actions = await reader
			.selectFrom('auditEvent')
			.select(['action', (count) => count.fn.countAll<number>().as('events')])
			.groupBy('action')
			.orderBy('action')
			.execute();
		const count = new Map(actions.map(({ action, events }) => [action, Number(events)]));
		expect(count.get('return.submitted')).toBe(await countRows(reader, 'submission'));
		expect(count.get('board-report.published')).toBe(6);
		const told = await reader
			.selectFrom('auditEvent')
			.select(['action', 'at'])
			.where('action', 'not in', ['starting-data.loaded', 'business-date.moved'])
			.orderBy('sequence')
			.execute();
		expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).sort());
		expect(told.every(({ at }) => at < '2026-10-20T09')).toBe(true);
		const unsent = await reader.selectFrom('outbox').select('id').where('sentAt', 'is', null).execute();
		expect(unsent).toEqual([]);
		expect(await countRows(reader, 'outbox')).toBeGreaterThan(900);
	});

	test('the tender that waits for its openers is opened by two of them, and every bid is as it was received', async () => {
		const services = makeServices(
			readConfig({ PORTAL_MODE: 'demonstration', SEALING_KEY: 'k'.repeat(32), LOG_LEVEL: 'silent' }),
			{ db: await makeDb(), drawing, sealing },
		);
		await setUpDemonstration(services);
		const { reader } = services.db;
		const { id, slug } = await reader
			.selectFrom('tender')
			.select(['id', 'slug'])
			.where('notice', 'like', '%Perpetrator work from 2027: Coventry%')
			.executeTakeFirstOrThrow();
		const openers = await reader
			.selectFrom('tenderOpener')
			.select('personId')
			.where('tenderId', '=', id)
			.orderBy('personId')
			.limit(2)
			.execute();
		const came: unknown[] = [];
		for (const { personId } of openers) {
			const actor = await findActor(reader, personId, isoDate('2026-10-20'));
			if (actor === null) throw new Error('no opener');
			came.push(
				await openEnvelopes(services, actor, scopeFor(actor), {
					commandId: services.ids.next(),
					slug,
					kind: 'quality',
					passphrase: DEMONSTRATION_PASSPHRASE,
				}),
			);
		}
		expect(came).toEqual([
			{ ok: true, value: { came: 'first', opened: 0, setApart: 0 } },
			{ ok: true, value: { came: 'second', opened: 2, setApart: 0 } },
		]);
	});
});
