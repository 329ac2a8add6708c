import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Db } from '../../../db/connect.ts';
import { aPortalOfPeople, type PortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { tamper } from '../../../test/setup/without-triggers.ts';
import { readCheckpoint } from '../../domain/access/audit-checkpoint.ts';
import { accepted } from '../../domain/result.ts';
import { JOBS } from '../../jobs.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';
import { checkpointTrail } from './checkpoint-trail.ts';
import { verifyChain } from './verify-chain.ts';
import { verifyCheckpoints } from './verify-checkpoints.ts';

interface Checkpointed extends PortalOfPeople {
	readonly services: Services;
	readonly folder: string;
	readonly files: () => readonly string[];
}

function aPortal(db: Db): Checkpointed {
	const portal = aPortalOfPeople(db);
	const folder = mkdtempSync(join(tmpdir(), 'portal-checkpoints-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const services = { ...portal.services, config: { ...portal.services.config, checkpointsDir: folder } };
	return { ...portal, services, folder, files: () => readdirSync(folder).sort() };
}

const note = (services: Services, id: string, value = id) =>
	carryOut(services, null, 'note', gated({ commandId: id }), async () =>
		accepted({
			outcome: null,
			changes: [
				{
					action: 'setting.changed',
					subject: { kind: 'setting', id: 's' },
					bodyId: null,
					after: value,
				},
			],
		}),
	);

const verify = ({ services }: Checkpointed, auditKey = services.config.auditKey) =>
	verifyCheckpoints({ db: services.db, config: { ...services.config, auditKey } });

/** As the clock does it each night. */
const verifyNightly = async ({ services }: Checkpointed) =>
	JOBS.find(({ name }) => name === 'verify-audit')?.run(services);

/** Everything after the entry goes, and the trail is closed over it: it is whole in itself. */
const cutOff = async ({ services }: Checkpointed, after: number): Promise<void> => {
	const { hash } = await services.db.reader
		.selectFrom('auditEvent')
		.select('hash')
		.where('sequence', '=', after)
		.executeTakeFirstOrThrow();
	for (const statement of [
		`DELETE FROM audit_payload WHERE sequence > ${after}`,
		`DELETE FROM audit_event WHERE sequence > ${after}`,
		`UPDATE chain_head SET sequence = ${after}, hash = '${hash}'`,
	])
		await tamper(services.db, statement);
};

eachEngine((makeDb) => {
	test('a checkpoint is a signed file that only the portal’s account can read, and each auditor’s message', async () => {
		const portal = aPortal(await makeDb());
		const auditor = await portal.somebody('auditor', { device: false });
		await portal.somebody('officer', { device: false });
		await note(portal.services, 'one');
		expect(await checkpointTrail(portal.services)).toBe('Entry 1 written down');
		const [file = ''] = portal.files();
		expect(file).toBe('audit-2026-10-20T09-00-00Z.json');
		expect(statSync(join(portal.folder, file)).mode & 0o777).toBe(0o400);
		const read = readCheckpoint(readFileSync(join(portal.folder, file), 'utf8'));
		const letter = await portal.letterTo(auditor.email);
		expect(letter).toContain(read?.checkpoint.hash);
		expect(letter).toContain(read?.signature);
		const letters = await portal.services.db.reader.selectFrom('outbox').select('toAddress').execute();
		expect(letters).toEqual([{ toAddress: auditor.email }]);
		expect(await verify(portal)).toMatchObject({ ok: true, value: 1 });
	});

	test('a trail that goes on after its checkpoints still has their entries', async () => {
		const portal = aPortal(await makeDb());
		for (const id of ['one', 'two', 'three']) {
			await note(portal.services, id);
			await checkpointTrail(portal.services);
			portal.passMinutes(24 * 60);
		}
		expect(await verifyNightly(portal)).toBe('As it was written: 6 entries, checkpoints compared: 3');
	});

	test('a trail that was cut off and closed again is whole in itself, and the checkpoint tells', async () => {
		const portal = aPortal(await makeDb());
		for (const id of ['one', 'two', 'three']) await note(portal.services, id);
		await checkpointTrail(portal.services);
		await cutOff(portal, 2);
		expect(await verifyChain(portal.services)).toMatchObject({ ok: true });
		expect(await verify(portal)).toMatchObject({
			ok: false,
			refusal: { fault: 'missing', sequence: 3 },
		});
		await note(portal.services, 'instead', 'other');
		expect(await verifyChain(portal.services)).toMatchObject({ ok: true, value: { sequence: 3 } });
		expect(await verify(portal)).toMatchObject({
			ok: false,
			refusal: { fault: 'other', sequence: 3 },
		});
		await expect(verifyNightly(portal)).rejects.toThrow('the audit trail is not as it was written');
	});

	test('a checkpoint that was written anew to fit is not signed with the key, nor is one that is no checkpoint', async () => {
		const portal = aPortal(await makeDb());
		await note(portal.services, 'one');
		await checkpointTrail(portal.services);
		const [file = ''] = portal.files();
		const path = join(portal.folder, file);
		const text = readFileSync(path, 'utf8');
		expect(await verify(portal, 'another key that is also long enough')).toMatchObject({
			refusal: { file, fault: 'not-signed' },
		});
		rmSync(path);
		writeFileSync(
			path,
			text.replace('"sequence": 1', '"sequence": 2').replace('"sequence":1', '"sequence":2'),
		);
		expect(await verify(portal)).toMatchObject({ refusal: { fault: 'not-signed' } });
		writeFileSync(path, 'Dear Sir or Madam');
		expect(await verify(portal)).toMatchObject({ refusal: { fault: 'unreadable' } });
	});
});
