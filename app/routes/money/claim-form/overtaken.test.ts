import { expect, test } from 'vitest';
import { routeOver } from '../../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import { saveClaim } from '../../../operations/claim/save-claim.ts';
import { showClaim } from '../../../operations/claim/show-claim.ts';
import { moneyInHand } from '../../../operations/payment/money.test-data.ts';
import { spentBox } from './form.ts';

const makeDb = sqliteOnly();

test('a slip that is put right does not write over what a colleague saved meanwhile: that is shown first, beside what was typed', async () => {
	const t = await moneyInHand(await makeDb());
	const { preparer, certifier } = t.people;
	const of = { agreementId: t.agreementId, periodId: t.periodId, note: '', nobodyNamed: false };
	const colleagueSaves = async (
		pounds: number,
		changes: { readonly claimId: string; readonly expectedVersion: number } | null,
	): Promise<string> => {
		const spend = t.spend(pounds * 100);
		const done = await saveClaim(...t.as(certifier), { commandId: t.commandId(), ...of, changes, spend });
		return done.ok ? done.value.claimId : JSON.stringify(done.refusal);
	};
	const claimId = await colleagueSaves(2_400, null);
	const saved = async () => (await showClaim(...t.as(preparer), claimId))?.claim;
	const [services, actor] = t.as(preparer);
	const person = routeOver(services, actor);
	const address = `/claims/${claimId}/change`;
	const typed = (spent: string) => ({ [spentBox(t.lines[0] ?? '')]: spent, note: 'The rent is in it' });

	const opened = await person.open(address);
	expect(opened.hidden).toMatchObject({ expectedVersion: '1' });
	await colleagueSaves(7_777, { claimId, expectedVersion: 1 });

	const slip = await person.send(address, opened, typed('two thousand'));
	expect(slip.status).toBe(422);
	expect(slip.text).toContain('must be an amount of money');
	expect(slip.html).toContain('value="two thousand"');
	expect(slip.hidden).toEqual(opened.hidden);

	const corrected = await person.send(address, slip, typed('2,000'));
	expect(corrected.status).toBe(422);
	expect(corrected.text).toContain('Somebody else saved this after you opened the page');
	expect(corrected.text).toMatch(/What is saved now .*7,777/);
	expect(corrected.html).toContain('value="2,000"');
	expect(corrected.html).toContain('The rent is in it');
	expect(await saved()).toMatchObject({ amountPence: 777_700, version: 2, note: '' });

	const again = await person.send(address, corrected, typed('2,000'));
	expect([again.status, again.location]).toEqual([303, `/claims/${claimId}`]);
	expect(await saved()).toMatchObject({ amountPence: 200_000, version: 3, note: 'The rent is in it' });
});
