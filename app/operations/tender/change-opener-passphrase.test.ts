import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { type ChangeOpenerPassphrase, changeOpenerPassphrase } from './change-opener-passphrase.ts';
import {
	AFTER,
	as,
	bid,
	enrolmentOf,
	newPassphraseOf,
	on,
	open,
	passphraseOf,
	published,
	type TenderInHand,
} from './tenders.test-data.ts';

const annOf = ({ openers: [ann] }: TenderInHand) => {
	if (ann === undefined) throw new Error('an opener');
	return ann;
};
const code = (result: { ok: boolean; refusal?: { code: string } }) =>
	result.ok ? 'done' : result.refusal?.code;
async function change(it: TenderInHand, differs: Partial<ChangeOpenerPassphrase> = {}) {
	const ann = annOf(it);
	return changeOpenerPassphrase(it.services, as(ann)[0], {
		commandId: it.services.ids.next(),
		expectedVersion: (await enrolmentOf(it, ann)).version,
		current: passphraseOf(ann),
		passphrase: newPassphraseOf(ann),
		...differs,
	});
}
const key = (it: TenderInHand) =>
	it.services.db.reader
		.selectFrom('openerKey')
		.select(['recipient', 'version', 'enrolledAt'])
		.where('personId', '=', annOf(it).id)
		.executeTakeFirstOrThrow();
const actions = async ({ services }: TenderInHand) =>
	(
		await services.db.reader
			.selectFrom('auditEvent')
			.select('action')
			.where('action', 'like', 'opener.passphrase%')
			.orderBy('sequence')
			.execute()
	).map(({ action }) => action);

eachEngine((makeDb) => {
	test('under another passphrase the key is the same, and opens what it opened', async () => {
		const it = await published(await makeDb());
		const [ann, bob] = it.openers;
		const before = await key(it);
		await bid(it, it.bidder, 'We ring her.', 180_000);
		expect(await change(it)).toEqual({ ok: true, value: { changed: true } });
		expect(await key(it)).toEqual({ ...before, version: 2 });
		on(it, AFTER);
		expect(code(await open(it, ann))).toBe('wrong-passphrase');
		expect(await open(it, ann, 'quality', newPassphraseOf(annOf(it)))).toMatchObject({
			value: { came: 'first' },
		});
		expect(await open(it, bob)).toMatchObject({ value: { came: 'second', opened: 1 } });
		expect(await actions(it)).toEqual(['opener.passphrase-changed']);
		const told = await it.services.db.reader
			.selectFrom('outbox')
			.select('toAddress')
			.where('subject', '=', 'Your passphrase as a bid opener has been changed')
			.orderBy('id')
			.execute();
		expect(told).toEqual([{ toAddress: ann?.email }]);
	});

	test('whoever does not know the passphrase changes nothing, is kept in the trail, and has ten tries', async () => {
		const it = await published(await makeDb());
		const wrong = { current: 'the cows of somebody are wooden' };
		const before = await key(it);
		expect(code(await change(it, wrong))).toBe('wrong-passphrase');
		expect(await actions(it)).toEqual(['opener.passphrase-refused']);
		expect(code(await change(it, { passphrase: 'too short' }))).toBe('passphrase-too-short');
		for (let tried = 1; tried < 10; tried += 1) await change(it, wrong);
		expect(code(await change(it))).toBe('too-many');
		expect(await key(it)).toEqual(before);
	});

	test('sent twice, also at once, it is done once; with another passphrase the last that was saved holds', async () => {
		const it = await published(await makeDb());
		const sent = { commandId: it.services.ids.next(), expectedVersion: 1 };
		const both = await Promise.all([change(it, sent), change(it, sent)]);
		expect(both.map(code)).toEqual(['done', 'done']);
		expect(code(await change(it, sent))).toBe('done');
		expect(code(await change(it, { ...sent, passphrase: 'another that is long enough' }))).toBe(
			'key-changed',
		);
		expect(code(await change(it, { expectedVersion: 1 }))).toBe('key-changed');
		expect((await key(it)).version).toBe(2);
		expect(await actions(it)).toEqual(['opener.passphrase-changed']);
	});
});
