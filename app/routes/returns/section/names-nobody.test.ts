import { expect, test } from 'vitest';
import { routeOver } from '../../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import { aReturnInHand, save, start } from '../../../operations/kpi-return/returns.test-data.ts';

const makeDb = sqliteOnly();
const SENTENCE = 'Sarah Jones finished the whole course and her son Tom is doing well';

async function inHand() {
	const it = await aReturnInHand(await makeDb(), 'not-started', { quarter: 1, today: isoDate('2017-04-10') });
	await start(it, it.people.preparer);
	return { it, person: routeOver(it.services, it.as(it.people.preparer)[1]) };
}

test('an answer of the narrative that names somebody is refused at its box, kept as it was typed, and saved with the tick; it is not asked about again', async () => {
	const { it, person } = await inHand();
	const address = `/returns/${it.returnId}/narrative`;
	const opened = await person.open(address);
	expect(opened.html).not.toContain('name="nobodyNamed"');

	const asked = await person.send(address, opened, { 'words|went-well': SENTENCE });
	expect(asked.status).toBe(422);
	expect(asked.text).toContain('“Sarah Jones” looks like a name and “Tom” looks like a name. Take it out');
	expect(asked.html).toContain(SENTENCE);
	expect(asked.html).toContain('name="nobodyNamed"');
	expect(asked.hidden).toEqual(opened.hidden);
	expect(await it.services.db.reader.selectFrom('draftNarrative').selectAll().execute()).toEqual([]);

	const ticked = await person.send(address, asked, { 'words|went-well': SENTENCE, nobodyNamed: 'yes' });
	expect(ticked.status).toBe(303);
	const later = { 'words|went-well': SENTENCE, 'words|risks': 'A lease ends.' };
	expect((await person.send(address, await person.open(address), later)).status).toBe(303);
});

test('a figure’s note that names somebody is refused at its box and saved with the tick; a save by itself waits for the button', async () => {
	const { it, person } = await inHand();
	await save(it, it.people.preparer, 'children', { 'children-in-scope||': '9', 'children-supported||': '4' });
	const address = `/returns/${it.returnId}/sections/children`;
	const opened = await person.open(address);
	const typed = {
		'figure|children-in-scope||': '9',
		'figure|children-supported||': '4',
		'note|large-change|children-in-scope||': SENTENCE,
	};
	const byItself = await person.send(`${address}/autosave`, opened, typed);
	expect(byItself.status).toBe(422);
	const asked = await person.send(address, opened, typed);
	expect(asked.status).toBe(422);
	expect(asked.text).toContain('“Sarah Jones” looks like a name');
	expect(asked.html).toContain('name="nobodyNamed"');
	const ticked = await person.send(address, asked, { ...typed, nobodyNamed: 'yes' });
	expect(ticked.status).toBe(303);
});
