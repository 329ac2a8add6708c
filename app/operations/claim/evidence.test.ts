import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { SLOW_PDFS } from '../../domain/text/slow-pdfs.test-data.ts';
import type { Services } from '../../services.ts';
import { moneyInHand } from '../payment/money.test-data.ts';
import { addEvidence } from './add-evidence.ts';
import { removeEvidence } from './remove-evidence.ts';
import { saveClaim } from './save-claim.ts';
import { showClaim } from './show-claim.ts';
import { submitClaim } from './submit-claim.ts';

const FILE = {
	fileName: 'Hall.png',
	bytes: readFileSync(new URL('../../../docs/images/board-report.png', import.meta.url)),
};

eachEngine((makeDb) => {
	test('a claim to which a file was added, or off which one was taken, is not submitted by somebody who has not seen that', async () => {
		const t = await moneyInHand(await makeDb());
		const { preparer, certifier } = t.people;
		const written = {
			agreementId: t.agreementId,
			periodId: t.periodId,
			changes: null,
			note: '',
			nobodyNamed: false,
			spend: t.spend(2_400_000),
		};
		const saved = await saveClaim(...t.as(preparer), { commandId: t.commandId(), ...written });
		const claimId = saved.ok ? saved.value.claimId : '';
		const seen = async () => (await showClaim(...t.as(certifier), claimId))?.claim.version ?? 0;
		const submit = (expectedVersion: number) =>
			submitClaim(...t.as(certifier), { commandId: t.commandId(), claimId, expectedVersion });
		const changed = { ok: false, refusal: { code: 'changed-meanwhile' } };
		const before = await seen();
		const added = await addEvidence(...t.as(preparer), { commandId: t.commandId(), claimId, ...FILE });
		expect(await submit(before)).toEqual(changed);
		const between = await seen();
		const evidenceId = added.ok ? added.value.evidenceId : '';
		expect(
			(await removeEvidence(...t.as(preparer), { commandId: t.commandId(), claimId, evidenceId })).ok,
		).toBe(true);
		expect(await submit(between)).toEqual(changed);
		expect((await submit(await seen())).ok).toBe(true);
	});

	test('a file is not looked at for a claim that the provider no longer holds, and one that may not be kept leaves nothing', async () => {
		const t = await moneyInHand(await makeDb());
		const { preparer, certifier } = t.people;
		const written = {
			agreementId: t.agreementId,
			periodId: t.periodId,
			changes: null,
			note: '',
			nobodyNamed: false,
			spend: t.spend(2_400_000),
		};
		const saved = await saveClaim(...t.as(preparer), { commandId: t.commandId(), ...written });
		const claimId = saved.ok ? saved.value.claimId : '';
		const [services, actor, scope] = t.as(preparer);
		let checks = 0;
		const check: Services['checking']['check'] = (...asked) => {
			checks += 1;
			return services.checking.check(...asked);
		};
		const watched = { ...services, checking: { ...services.checking, check } };
		const add = async (commandId: string, bytes: Uint8Array, id = claimId) => {
			const done = await addEvidence(watched, actor, scope, { commandId, claimId: id, fileName: 'a', bytes });
			return done.ok ? 'kept' : done.refusal.code;
		};
		const shown = async () => (await showClaim(...t.as(certifier), claimId))?.evidence.length;
		const slow = SLOW_PDFS['spaces after a filter']();
		expect(await add('command-slow', slow, 'no-such-claim')).toBe('not-found');
		expect(checks).toBe(0);
		expect(await add('command-slow', slow)).toBe('pdf-not-checkable');
		expect([checks, await shown()]).toEqual([1, 0]);
		expect(await add('command-file', FILE.bytes)).toBe('kept');
		const version = (await showClaim(...t.as(certifier), claimId))?.claim.version ?? 0;
		await submitClaim(...t.as(certifier), { commandId: t.commandId(), claimId, expectedVersion: version });
		expect(await add('command-slow', slow)).toBe('not-with-provider');
		// The very form that was carried out before is told so, though nobody may add anything now.
		expect(await add('command-file', FILE.bytes)).toBe('kept');
		expect([checks, await shown()]).toEqual([2, 1]);
	});
});
