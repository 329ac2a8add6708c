import { beforeEach, expect, test } from 'vitest';
import { routeOver } from '../../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import { aReturnInHand, save, start } from '../../../operations/kpi-return/returns.test-data.ts';

const makeDb = sqliteOnly();
let inHand: Awaited<ReturnType<typeof aReturnInHand>>;
let address: `/${string}`;
const TABLE = '?table=children.programme';
const FROM = 'children-in-scope||';

beforeEach(async () => {
	inHand = await aReturnInHand(await makeDb(), 'not-started', { quarter: 1, today: isoDate('2017-04-10') });
	await start(inHand, inHand.people.preparer);
	await save(inHand, inHand.people.preparer, 'children', {
		'children-in-scope||': '9',
		'children-supported||': '4',
	});
	address = `/returns/${inHand.returnId}/sections/children/paste${TABLE}`;
});

const person = () => routeOver(inHand.services, inHand.as(inHand.people.preparer)[1]);
const typedNow = async (): Promise<readonly string[]> => {
	const { html } = await person().open(`/returns/${inHand.returnId}/sections/children`);
	return [...html.matchAll(/name="figure\|[^"]*" [^>]*value="([^"]*)"/g)].map(([, value = '']) => value);
};

test('what will change is shown figure by figure before anything is saved, and saved once however often it is sent', async () => {
	const preparer = person();
	const opened = await preparer.open(address);
	const block = 'Children supported\t1 200.0\nAll areas\t99\nChildren in scope\t9';
	const shown = await preparer.send(address, opened, { from: FROM, block });
	expect([shown.status, shown.title]).toEqual([200, '1 figure will change']);
	expect(shown.text).toContain('‘Children supported’ 4 1200');
	expect(shown.text).toContain('1 figure there already.');
	expect(shown.text).toContain('Left out, because the portal works totals out itself: All areas.');
	expect(await typedNow()).toEqual(['9', '4']);

	const saved = await preparer.send(address, shown, { step: 'save' });
	expect([saved.status, saved.location]).toEqual([303, `/returns/${inHand.returnId}/sections/children`]);
	expect(await typedNow()).toEqual(['9', '1200']);
	const again = await preparer.send(address, shown, { step: 'save' });
	expect([again.status, again.location]).toEqual([303, saved.location]);
	expect(await typedNow()).toEqual(['9', '1200']);
});

test('what somebody else saved after it was shown is not gone over: it is shown anew', async () => {
	const preparer = person();
	const block = 'Children supported\t7';
	const shown = await preparer.send(address, await preparer.open(address), { from: FROM, block });
	await save(inHand, inHand.people.deputy, 'children', {
		'children-in-scope||': '9',
		'children-supported||': '5',
	});
	const overtaken = await preparer.send(address, shown, { step: 'save' });
	expect(overtaken.status).toBe(422);
	expect(overtaken.text).toContain('Somebody else');
	expect(await typedNow()).toEqual(['9', '5']);
	const anew = await preparer.send(address, overtaken, { from: FROM, block });
	expect(anew.text).toContain('‘Children supported’ 5 7');
	await preparer.send(address, anew, { step: 'save' });
	expect(await typedNow()).toEqual(['9', '7']);
});

test.each([
	[
		'Children supported\tabout 7',
		'‘Children supported’ must be a whole number, like 12. You pasted “about 7”',
	],
	[
		'Children saved\t7\nChildren supported\t7',
		'“Children saved” is not a row of this table. Its rows are Children in scope and Children supported',
	],
	['1\n2\n3', 'You pasted 3 rows, and there is room for 2'],
	['9\n4', 'These figures are in the table already'],
	['', 'Paste the figures from your spreadsheet'],
])('the block %j is refused whole with its reason, and stays in its box', async (block, said) => {
	const preparer = person();
	const refused = await preparer.send(address, await preparer.open(address), { from: FROM, block });
	expect(refused.status).toBe(422);
	expect(refused.text).toContain(said);
	expect(refused.html).toContain(block.split('\n')[0]);
	expect(await typedNow()).toEqual(['9', '4']);
});

test('the page of the section asks the same reader, which changes nothing', async () => {
	const preparer = person();
	const ask = (block: string) =>
		preparer.send(
			`/returns/${inHand.returnId}/sections/children/paste/preview${TABLE}`,
			{ hidden: {} },
			{ from: FROM, block },
		);
	expect((await ask('Children supported\t-')).status).toBe(200);
	expect((await ask('Children saved\t7\nChildren supported\t7')).status).toBe(422);
	expect(await typedNow()).toEqual(['9', '4']);
});
