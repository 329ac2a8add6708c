import { expect, test } from 'vitest';
import { type APerson, actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { openWorkbook } from '../../../templates/workbooks/open-workbook.test-data.ts';
import { cellsInMemory } from '../../../templates/workbooks/read-cells.test-data.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { readReturnWorkbook } from '../../domain/workbook/read-return-workbook.ts';
import { downloadReturnWorkbook } from './download-return-workbook.ts';
import { aReturnInHand, type InHand, save, start } from './returns.test-data.ts';
import { showReturn } from './show-return.ts';

/** The support strand's return of the contract's first quarter: a consortium of a lead and one member, which delivers in the second area. */
const FIRST = { quarter: 1, today: isoDate('2017-04-10') };

async function readBy({ services, returnId }: InHand, person: APerson) {
	const actor = actorOf(person);
	const scope = scopeFor(actor);
	const file = await downloadReturnWorkbook(services, actor, scope, returnId);
	const facts = await showReturn(services, actor, scope, returnId);
	if (file === null || facts === null) return null;
	const { whole, draft } = facts;
	const read = readReturnWorkbook(cellsInMemory(await openWorkbook(file.bytes)), {
		returnId,
		agreementId: whole.row.agreementId,
		period: whole.row.period.number,
		specification: whole.specification,
		reach: whole.ownAreaIds === null ? 'whole' : { organisationId: actor.organisationId },
		sections: draft.sections,
		measures: draft.measures,
	});
	if (!read.ok) throw new Error(read.refusal.code);
	return { ...read.value, name: file.name, areaIds: draft.areaIds };
}

eachEngine((makeDb) => {
	test('a return is given out with all that has been saved, and what is no figure as it was typed', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'not-started', FIRST);
		const { preparer, office } = inHand.people;
		await start(inHand, preparer);
		const typed = { 'children-in-scope||': '1,204', 'children-supported||': 'two ' };
		await save(inHand, preparer, 'children', typed);
		const read = await readBy(inHand, preparer);
		expect(read?.name).toMatch(/^Return-January-to-March-2017-Programme-.*\.xlsx$/);
		expect(read?.figures.get('children-in-scope||')).toMatchObject({ typed: '1204', value: 1204 });
		expect(read?.problems).toMatchObject([
			{ about: { box: 'children-supported||' }, why: { problem: 'not-a-whole-number' }, said: 'two' },
		]);
		expect((await readBy(inHand, office.officer))?.figures).toEqual(read?.figures);
	});

	test('a member of a consortium is given its own areas, and nobody what is out of scope', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'not-started', FIRST);
		const { preparer, member } = inHand.people;
		await start(inHand, preparer);
		const read = await readBy(inHand, member.preparer);
		expect([...(read?.figures.keys() ?? [])].map((key) => key.split('|')[1])).toEqual(
			[...(read?.figures.keys() ?? [])].map(() => read?.areaIds[0]),
		);
		expect(read?.figures.size).toBeGreaterThan(3);
		const stranger = actorOf(inHand.programme.people.perpetrator.preparer);
		const file = await downloadReturnWorkbook(inHand.services, stranger, scopeFor(stranger), inHand.returnId);
		expect(file).toBeNull();
	});
});
