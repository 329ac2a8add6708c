import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { aReturnInHand, save, start } from './returns.test-data.ts';

const FIRST = { quarter: 1, today: isoDate('2017-04-10') };
const IN_SCOPE = 'children-in-scope||';

eachEngine((makeDb) => {
	const startedReturn = async () => {
		const inHand = await aReturnInHand(await makeDb(), 'not-started', FIRST);
		await start(inHand, inHand.people.preparer);
		const stands = async () => {
			const row = await inHand.db.reader
				.selectFrom('draftFigure')
				.select('typed')
				.where('measureKey', '=', 'children-in-scope')
				.executeTakeFirst();
			return row?.typed ?? '';
		};
		return { inHand, stands, ...inHand.people };
	};

	test('the form is saved over what its own page had saved by itself, though the page never heard of it', async () => {
		const { inHand, stands, preparer } = await startedReturn();
		const drawn = { commandId: 'one-page', version: 0, drawn: {} };
		expect(
			await save(inHand, preparer, 'children', { [IN_SCOPE]: '1' }, { ...drawn, byItself: true }),
		).toMatchObject({ value: { version: 1 } });
		expect(await save(inHand, preparer, 'children', { [IN_SCOPE]: '12' }, drawn)).toMatchObject({
			ok: true,
			value: { version: 2 },
		});
		expect(await stands()).toBe('12');
	});

	test('what the page sent by itself and comes in after the form changes nothing', async () => {
		const { inHand, stands, preparer } = await startedReturn();
		const drawn = { commandId: 'one-page', version: 0, drawn: {} };
		await save(inHand, preparer, 'children', { [IN_SCOPE]: '12' }, drawn);
		const late = await save(
			inHand,
			preparer,
			'children',
			{ [IN_SCOPE]: '1' },
			{ ...drawn, drawn: { [IN_SCOPE]: '12' }, byItself: true },
		);
		expect(late).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
		expect(await stands()).toBe('12');
	});

	test('after somebody else’s change a page saves nothing by itself, and the form tells what changed', async () => {
		const { inHand, stands, preparer, deputy } = await startedReturn();
		const drawn = { commandId: 'one-page', version: 0, drawn: {} };
		await save(inHand, preparer, 'children', { [IN_SCOPE]: '1' }, { ...drawn, byItself: true });
		await save(inHand, deputy, 'children', { [IN_SCOPE]: '7' });
		for (const byItself of [true, false]) {
			const sent = await save(inHand, preparer, 'children', { [IN_SCOPE]: '12' }, { ...drawn, byItself });
			expect(sent).toMatchObject({ refusal: { code: 'changed-meanwhile', savedBy: deputy.id } });
		}
		expect(await stands()).toBe('7');
	});

	test('nobody becomes a preparer by a key touched by accident: a certifier’s and an officer’s first save is by hand', async () => {
		const { inHand, stands, preparer, certifier, office } = await startedReturn();
		await save(inHand, preparer, 'children', { [IN_SCOPE]: '1' });
		for (const person of [certifier, office.officer]) {
			const refused = await save(inHand, person, 'children', { [IN_SCOPE]: '2' }, { byItself: true });
			expect(refused).toMatchObject({ refusal: { code: 'not-by-itself' } });
		}
		expect(await stands()).toBe('1');
		await save(inHand, certifier, 'children', { [IN_SCOPE]: '3' });
		expect(await save(inHand, certifier, 'children', { [IN_SCOPE]: '4' }, { byItself: true })).toMatchObject({
			ok: true,
		});
	});

	test('a queried return is changed by hand before a page saves by itself: it must then be submitted anew', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'queried', FIRST);
		const { preparer } = inHand.people;
		const typed = { [IN_SCOPE]: '3' };
		expect(await save(inHand, preparer, 'children', typed, { byItself: true })).toMatchObject({
			refusal: { code: 'not-by-itself' },
		});
		expect(await save(inHand, preparer, 'children', typed)).toMatchObject({ ok: true });
		expect(await save(inHand, preparer, 'children', { [IN_SCOPE]: '4' }, { byItself: true })).toMatchObject({
			ok: true,
		});
	});
});
