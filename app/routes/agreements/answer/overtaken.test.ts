import { expect, test } from 'vitest';
import { routeOver } from '../../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import {
	approve,
	as,
	begin,
	edit,
	inHand,
	shown,
	step,
	write,
} from '../../../operations/agreement/agreements.test-data.ts';

const makeDb = sqliteOnly();

test('a slip that is put right does not accept terms that were changed and sent again meanwhile: they are shown first', async () => {
	const it = await inHand(await makeDb());
	const id = await begin(it);
	await write(it, id);
	const officeSends = async (): Promise<void> => {
		for (const done of [
			await step(it, id, 'put-forward', { by: it.officer }),
			await approve(it, id),
			await step(it, id, 'send', { by: it.officer }),
		])
			expect(done).toMatchObject({ ok: true });
	};
	await officeSends();
	const state = async () => (await shown(it, id)).version.state;
	const person = routeOver(it.services, as(it.signatory)[0]);
	const address = `/agreements/${id}/versions/1/answer`;

	const opened = await person.open(address);
	expect(opened.text).toContain('Evening places.');
	await step(it, id, 'take-back', { by: it.officer, words: 'The purpose was not right.' });
	await edit(it, id, { part: 'details', details: { purpose: 'Morning places.' } });
	await officeSends();

	const slip = await person.send(address, opened, { words: '' });
	expect(slip.status).toBe(422);
	expect(slip.text).toContain('Select whether you accept the terms');
	expect(slip.hidden).toEqual(opened.hidden);

	const corrected = await person.send(address, slip, { answer: 'accept', words: '' });
	expect(corrected.status).toBe(422);
	expect(corrected.text).toContain('Somebody else has changed this since you opened the page');
	expect(corrected.text).toContain('Morning places.');
	expect(await state()).toBe('sent');

	const again = await person.send(address, corrected, { answer: 'accept', words: '' });
	expect([again.status, again.location]).toEqual([303, `/agreements/${id}/versions/1`]);
	expect(await state()).toBe('accepted');
});
