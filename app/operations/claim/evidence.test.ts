import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
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
});
