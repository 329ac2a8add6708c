import { expect, test } from 'vitest';
import { actorOf } from '../../../../scripts/starting-data/factories/person.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import { scopeFor } from '../../../domain/access/scope.ts';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import { aReturnInHand, drawn, save, start } from '../../../operations/kpi-return/returns.test-data.ts';
import { showReturn } from '../../../operations/kpi-return/show-return.ts';
import { mergeConflict } from './conflict-view.ts';
import { sectionView } from './view.ts';

const makeDb = sqliteOnly();

test('where both changed a box it keeps what this person typed, where only the other did it takes the new figure, and both are told', async () => {
	const inHand = await aReturnInHand(await makeDb(), 'not-started', {
		quarter: 1,
		today: isoDate('2017-04-10'),
	});
	const { preparer, deputy } = inHand.people;
	await start(inHand, preparer);
	await save(inHand, preparer, 'children', { 'children-in-scope||': '9', 'children-supported||': '4' });
	const actor = actorOf(deputy);
	const facts = await showReturn(inHand.services, actor, scopeFor(actor), inHand.returnId);
	if (facts === null) throw new Error('the return is there');
	const merged = mergeConflict(
		facts,
		'children',
		drawn({ 'children-in-scope||': '', 'children-supported||': '' }),
		drawn({ 'children-in-scope||': '8', 'children-supported||': '' }),
	);
	expect(Object.fromEntries(merged.typed.typed)).toEqual({
		'children-in-scope||': '8',
		'children-supported||': '4',
	});
	expect(merged.conflict).toMatchObject({
		who: preparer.name,
		both: [{ what: '‘Children in scope’', theirs: '9', yours: '8' }],
		taken: [{ what: '‘Children supported’', theirs: '4', before: 'empty' }],
	});
	const view = sectionView(facts, 'children', { commandId: 'command', mayPrepare: true, ...merged });
	expect(view?.tables[0]?.rows.map(({ boxes }) => boxes[0]?.value)).toEqual(['8', '4']);
	expect(view?.hidden.version).toBe(1);
	expect(JSON.parse(view?.hidden.drawn ?? '')).toMatchObject({
		typed: { 'children-in-scope||': '9', 'children-supported||': '4' },
	});
});

test('a section names every box that is wrong with a link to it, and empty ones as work still to do', async () => {
	const inHand = await aReturnInHand(await makeDb(), 'not-started', {
		quarter: 1,
		today: isoDate('2017-04-10'),
	});
	const { preparer } = inHand.people;
	await start(inHand, preparer);
	await save(inHand, preparer, 'children', { 'children-in-scope||': 'a few', 'children-supported||': '' });
	const actor = actorOf(preparer);
	const facts = await showReturn(inHand.services, actor, scopeFor(actor), inHand.returnId);
	if (facts === null) throw new Error('the return is there');
	const view = sectionView(facts, 'children', { commandId: 'command', mayPrepare: true });
	expect(view?.errors).toEqual([
		{
			text: '‘Children in scope’ must be a whole number, like 12. You entered “a few”.',
			id: 'figure-children-in-scope',
		},
	]);
	expect(view?.toFill).toEqual({
		text: '‘Children supported’ is empty. If there were none, enter 0.',
		id: 'figure-children-supported',
	});
	expect(view?.tables[0]?.rows[0]?.boxes[0]).toMatchObject({ value: 'a few', marked: 'error' });
});
