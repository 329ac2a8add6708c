import { expect, test } from 'vitest';
import { listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import { enterLedgerChanges } from '../../../db/write/agreement-ledger.ts';
import { found } from '../../../test/setup/found.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { as, inHand } from '../agreement/agreements.test-data.ts';
import { transferUnits } from './transfer-units.ts';

eachEngine((makeDb) => {
	test('places that the body before funded are moved by its successor, in whose trail it stands', async () => {
		const it = await inHand(await makeDb());
		const { db, ids } = it.services;
		const successor = it.stranger.organisation.id;
		const owned = await db.reader
			.selectFrom('programmeOwnership')
			.selectAll()
			.where('programmeId', '=', it.programme.id)
			.executeTakeFirstOrThrow();
		await db.transaction(async (tx) => {
			await tx
				.updateTable('programmeOwnership')
				.set({ endsOn: isoDate('2017-04-30') })
				.where('id', '=', owned.id)
				.execute();
			const next = {
				...owned,
				id: ids.next(),
				organisationId: successor,
				startsOn: isoDate('2017-05-01'),
				endsOn: null,
			};
			await tx.insertInto('programmeOwnership').values(next).execute();
		});
		const accounts = await listUnitAccounts(db.reader, scopeOfClock(), isoDate('2017-05-02'), {
			agreementId: it.agreed,
			fund: 'commissioner',
		});
		const [from, to] = accounts;
		const command = {
			commandId: ids.next(),
			accountId: from?.id ?? '',
			toAreaId: to?.areaId ?? '',
			units: 1,
			reason: 'More are waiting there.',
			nobodyNamed: true,
		};
		expect(await transferUnits(it.services, ...as(it.stranger), command)).toEqual({
			ok: true,
			value: 'transferred',
		});
		const event = await db.reader
			.selectFrom('auditEvent')
			.select('bodyId')
			.where('action', '=', 'unit.transferred')
			.executeTakeFirstOrThrow();
		expect(event.bodyId).toBe(successor);
	});

	test('places that the body before funded are given back from where they stand', async () => {
		const it = await inHand(await makeDb());
		const { db, ids, clock } = it.services;
		const today = isoDate('2017-05-02');
		const asked = { agreementId: it.agreed, fund: 'commissioner' } as const;
		const [account] = await listUnitAccounts(db.reader, scopeOfClock(), today, asked);
		const { areaId = '', interventionId = '' } = account ?? {};
		const change = { kind: 'reduced', areaId, interventionId, units: 1, unitPricePence: 150_000 } as const;
		const version = await db.reader
			.selectFrom('agreementVersion')
			.select('id')
			.where('agreementId', '=', it.agreed)
			.executeTakeFirstOrThrow();
		const entry = {
			programmeId: it.programme.id,
			agreementId: found<'agreement'>(it.agreed),
			bodyId: it.stranger.organisation.id,
			versionId: version.id,
		};
		const told = { ...entry, personId: null, onDay: today, today, at: clock.now() };
		expect(await db.transaction((tx) => enterLedgerChanges(tx, [change], told, ids.next))).toEqual({
			ok: true,
			value: 'entered',
		});
		expect(await listUnitAccounts(db.reader, scopeOfClock(), today, asked)).toHaveLength(2);
	});
});
