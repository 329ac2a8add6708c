import { expect, test } from 'vitest';
import { found } from '../../../test/setup/found.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { aReturnInHand } from '../kpi-return/returns.test-data.ts';
import { showChase } from '../kpi-return/show-chase.ts';
import { saveTelephone } from './save-telephone.ts';
import { showAccount } from './show-account.ts';

eachEngine((makeDb) => {
	test('one gives one’s own number, which an officer finds where a return is asked after, and takes it away', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'not-started');
		const { preparer, certifier, office } = inHand.people;
		const [services, actor] = inHand.as(preparer);
		const save = (commandId: string, telephone: string | null) =>
			saveTelephone(services, actor, { commandId, telephone });
		expect(await save('one', 'ask for Joan')).toMatchObject({ refusal: { code: 'no-telephone-number' } });
		for (const _ of [1, 2]) expect((await save('two', '0121  496 0123')).ok).toBe(true);
		expect((await showAccount(services, actor)).telephone).toBe('0121 496 0123');
		const [, , scope] = inHand.as(office.officer);
		const asked = async () =>
			((await showChase(services, scope, inHand.returnId))?.people ?? []).map(({ name, telephone }) => [
				name,
				telephone,
			]);
		expect(await asked()).toContainEqual([preparer.name, '0121 496 0123']);
		expect(await asked()).toContainEqual([certifier.name, null]);
		// The trail says that it was saved, once, and not what it is.
		const trail = await inHand.db.reader
			.selectFrom('auditEvent')
			.leftJoin('auditPayload', 'auditPayload.sequence', 'auditEvent.sequence')
			.select(['action', 'payload'])
			.where('subjectId', '=', found<'person'>(actor.personId))
			.execute();
		expect(trail.map(({ action }) => action)).toEqual(['person.telephone-saved']);
		expect(JSON.stringify(trail)).not.toContain('496');
		expect((await save('three', null)).ok).toBe(true);
		expect(await asked()).toContainEqual([preparer.name, null]);
	});

	test('nobody who is suspended, or of another provider, is named as somebody to ask', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'not-started');
		const { preparer, office } = inHand.people;
		const [services, , scope] = inHand.as(office.officer);
		const names = async () =>
			((await showChase(services, scope, inHand.returnId))?.people ?? []).map(({ name }) => name);
		expect(await names()).toContain(preparer.name);
		expect(await names()).not.toContain(inHand.programme.people.perpetrator.preparer.name);
		expect(await names()).not.toContain(office.officer.name);
		await inHand.db.transaction((tx) =>
			tx
				.updateTable('person')
				.set({ suspendedAt: services.clock.now() })
				.where('id', '=', preparer.id)
				.execute(),
		);
		expect(await names()).not.toContain(preparer.name);
	});
});
