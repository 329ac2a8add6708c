import { expect, test } from 'vitest';
import type { Db } from '../../../db/connect.ts';
import { aPortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { tamper } from '../../../test/setup/without-triggers.ts';
import { type ChainedEvent, eventDigest } from '../../domain/access/audit-chain.ts';
import { accepted } from '../../domain/result.ts';
import { sha256 } from '../../gateways/secrets.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';
import { verifyChain } from './verify-chain.ts';

const LENGTH = 12;

async function aTrail(db: Db): Promise<void> {
	const { services } = aPortalOfPeople(db);
	for (let entry = 1; entry <= LENGTH; entry += 1) {
		await carryOut(services, null, 'note', gated({ commandId: `c${entry}` }), async () =>
			accepted({
				outcome: null,
				changes: [
					{
						action: 'setting.changed',
						subject: { kind: 'setting', id: `s${entry}` },
						bodyId: null,
						before: entry - 1,
						after: entry,
					},
				],
			}),
		);
	}
}

/** An entry rewritten so that it agrees with itself: only its neighbours give it away. */
async function rewritten(db: Db, sequence: number, change: Partial<ChainedEvent>): Promise<string> {
	const row = await db.reader
		.selectFrom('auditEvent')
		.selectAll()
		.where('sequence', '=', sequence)
		.executeTakeFirstOrThrow();
	const { hash: _, ...event } = { ...row, ...change };
	return `UPDATE audit_event SET action = '${event.action}', previous_hash = '${event.previousHash}', hash = '${sha256(eventDigest(event))}' WHERE sequence = ${sequence}`;
}

eachEngine((makeDb) => {
	test('a trail that nobody has touched is whole, an empty one too', async () => {
		const db = await makeDb();
		expect(await verifyChain({ db })).toEqual({ ok: true, value: { sequence: 0, hash: 'beginning' } });
		await aTrail(db);
		expect(await verifyChain({ db })).toMatchObject({ ok: true, value: { sequence: LENGTH } });
	});

	test.each([
		[
			'another action',
			"UPDATE audit_event SET action = 'x' WHERE sequence = 5",
			{ sequence: 5, fault: 'hash' },
		],
		[
			'another time',
			"UPDATE audit_event SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 1",
			{ sequence: 1, fault: 'hash' },
		],
		[
			'another person',
			"UPDATE audit_event SET person_id = 'p' WHERE sequence = 12",
			{ sequence: 12, fault: 'hash' },
		],
		[
			'another body, to hide it from its auditors',
			"UPDATE audit_event SET body_id = 'b' WHERE sequence = 7",
			{ sequence: 7, fault: 'hash' },
		],
		[
			'another digest of the details',
			"UPDATE audit_event SET payload_digest = 'd' WHERE sequence = 3",
			{ sequence: 3, fault: 'hash' },
		],
		['another hash', "UPDATE audit_event SET hash = 'h' WHERE sequence = 4", { sequence: 4, fault: 'hash' }],
		[
			'another hash before',
			"UPDATE audit_event SET previous_hash = 'h' WHERE sequence = 4",
			{ sequence: 4, fault: 'previous' },
		],
		[
			'other details',
			'UPDATE audit_payload SET payload = \'{"before":null,"after":1}\' WHERE sequence = 6',
			{ sequence: 6, fault: 'payload' },
		],
		[
			'another salt',
			"UPDATE audit_payload SET salt = 's' WHERE sequence = 6",
			{ sequence: 6, fault: 'payload' },
		],
		[
			'details taken away',
			'DELETE FROM audit_payload WHERE sequence = 8',
			{ sequence: 8, fault: 'no-payload' },
		],
		[
			'an entry taken out',
			'DELETE FROM audit_payload WHERE sequence = 9; DELETE FROM audit_event WHERE sequence = 9',
			{ sequence: 9, fault: 'gap' },
		],
		[
			'the first entry taken out',
			'DELETE FROM audit_payload WHERE sequence = 1; DELETE FROM audit_event WHERE sequence = 1',
			{ sequence: 1, fault: 'gap' },
		],
		[
			'the last entry cut off',
			'DELETE FROM audit_payload WHERE sequence = 12; DELETE FROM audit_event WHERE sequence = 12',
			{ sequence: 11, fault: 'head' },
		],
		['the head moved back', 'UPDATE chain_head SET sequence = 11', { sequence: 12, fault: 'head' }],
		['the head with another hash', "UPDATE chain_head SET hash = 'h'", { sequence: 12, fault: 'head' }],
		['no head', 'DELETE FROM chain_head', { sequence: 12, fault: 'head' }],
		[
			'two entries exchanged',
			'UPDATE audit_event SET sequence = 100 WHERE sequence = 4; UPDATE audit_event SET sequence = 4 WHERE sequence = 5; UPDATE audit_event SET sequence = 5 WHERE sequence = 100',
			{ sequence: 4, fault: 'previous' },
		],
	])('%s is found, and named', async (_what, statement, expected) => {
		const db = await makeDb();
		await aTrail(db);
		await tamper(db, statement);
		expect(await verifyChain({ db })).toEqual({ ok: false, refusal: expected });
	});

	test('an entry rewritten with a hash that fits it is given away by the next one', async () => {
		const db = await makeDb();
		await aTrail(db);
		await tamper(db, await rewritten(db, 5, { action: 'setting.left-alone' }));
		expect(await verifyChain({ db })).toEqual({ ok: false, refusal: { sequence: 6, fault: 'previous' } });
	});

	test('the last entry rewritten with a hash that fits it is given away by the head', async () => {
		const db = await makeDb();
		await aTrail(db);
		await tamper(db, await rewritten(db, LENGTH, { action: 'setting.left-alone' }));
		expect(await verifyChain({ db })).toEqual({ ok: false, refusal: { sequence: LENGTH, fault: 'head' } });
	});
});
