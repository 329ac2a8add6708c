import { expect, test } from 'vitest';
import { aProvider } from '../../../scripts/starting-data/factories/organisation.ts';
import { aPortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import type { RegisterAnswer } from '../../domain/organisation/register-number.ts';
import { checkRegisters } from './check-registers.ts';
import { showRegisterChecks } from './show-register-checks.ts';

eachEngine((makeDb) => {
	async function inHand(answer: RegisterAnswer, hasKey = true) {
		const portal = aPortalOfPeople(await makeDb());
		const provider = aProvider(portal.world, { identifier: { scheme: 'GB-CHC', value: '1234567' } });
		const administrator = await portal.somebody('system-administrator');
		const services = {
			...portal.services,
			registers: { isConfigured: () => hasKey, lookUp: async () => answer },
		};
		const check = (commandId: string) =>
			checkRegisters(services, administrator.actor, { commandId, organisationId: provider.id });
		const shown = () => showRegisterChecks(services, administrator.actor, provider.id);
		return { check, shown };
	}

	test('what a register says is kept, once for a form that is sent twice', async () => {
		const t = await inHand({ outcome: 'removed', name: 'OLD NAME' });
		expect(await t.check('one')).toEqual({ ok: true, value: { asked: 1 } });
		expect((await t.check('one')).ok).toBe(true);
		expect((await t.shown())?.checks).toMatchObject([
			{ scheme: 'GB-CHC', value: '1234567', outcome: 'removed', nameFound: 'OLD NAME' },
		]);
	});

	test('without a key nothing is asked, and it says so and goes on', async () => {
		const t = await inHand({ outcome: 'found', name: 'NAME' }, false);
		expect(await t.check('one')).toEqual({ ok: false, refusal: 'nothing-to-ask' });
		expect(await t.shown()).toMatchObject({
			withoutKey: ['GB-CHC', 'GB-COH'],
			checks: [],
			numbers: [{ isConfigured: false }],
		});
	});
});
