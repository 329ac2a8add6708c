import { expect, test } from 'vitest';
import { routeOver } from '../../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import { aReturnInHand, save, start } from '../../../operations/kpi-return/returns.test-data.ts';

const makeDb = sqliteOnly();
const TOO_LONG = 'x'.repeat(201);

test('what was too long and is put right goes over no figures that somebody else saved meanwhile: they are shown first', async () => {
	const inHand = await aReturnInHand(await makeDb(), 'not-started', {
		quarter: 1,
		today: isoDate('2017-04-10'),
	});
	const { preparer, deputy } = inHand.people;
	await start(inHand, preparer);
	await save(inHand, preparer, 'children', { 'children-in-scope||': '9', 'children-supported||': '4' });
	const person = routeOver(inHand.services, inHand.as(preparer)[1]);
	const address = `/returns/${inHand.returnId}/sections/children`;
	const typed = (supported: string) => ({
		'figure|children-in-scope||': '9',
		'figure|children-supported||': supported,
	});

	const opened = await person.open(address);
	await save(inHand, deputy, 'children', { 'children-in-scope||': '7', 'children-supported||': '4' });

	const slip = await person.send(address, opened, typed(TOO_LONG));
	expect(slip.status).toBe(422);
	expect(slip.text).toContain('Enter a figure of 200 characters or fewer');
	expect(slip.hidden).toEqual(opened.hidden);

	const corrected = await person.send(address, slip, typed('5'));
	expect(corrected.status).toBe(422);
	expect(corrected.text).toContain(`${deputy.name} saved this section while you were working on it`);
	expect(corrected.html).toContain('value="7"');

	const again = await person.send(address, corrected, { ...typed('5'), 'figure|children-in-scope||': '7' });
	expect([again.status, again.location]).toEqual([303, address]);
});

test('an answer that was too long and is put right goes over no answer that somebody else wrote meanwhile', async () => {
	const inHand = await aReturnInHand(await makeDb(), 'not-started', {
		quarter: 1,
		today: isoDate('2017-04-10'),
	});
	const { preparer, deputy } = inHand.people;
	await start(inHand, preparer);
	const person = routeOver(inHand.services, inHand.as(preparer)[1]);
	const other = routeOver(inHand.services, inHand.as(deputy)[1]);
	const address = `/returns/${inHand.returnId}/narrative`;

	const opened = await person.open(address);
	const theirs = await other.send(address, await other.open(address), { 'words|risks': 'A lease ends.' });
	expect(theirs.status).toBe(303);

	const slip = await person.send(address, opened, { 'words|risks': 'y'.repeat(5001) });
	expect(slip.status).toBe(422);
	expect(slip.hidden).toEqual(opened.hidden);

	const corrected = await person.send(address, slip, { 'words|risks': 'None.' });
	expect(corrected.status).toBe(422);
	expect(corrected.text).toContain('A lease ends.');
});
