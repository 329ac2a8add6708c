import { expect, test } from 'vitest';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { aReturnInHand, boxKeysOf, type InHand, ready, save, start } from './returns.test-data.ts';
import { showReturn } from './show-return.ts';

/** The support strand's return of the contract's first quarter: a consortium of a lead and one member, which delivers in the second area. */
const FIRST = { quarter: 1, today: isoDate('2017-04-10') };

async function started(inHand: InHand): Promise<InHand> {
	await start(inHand, inHand.people.preparer);
	return inHand;
}

async function typedBy(inHand: InHand): Promise<Readonly<Record<string, string>>> {
	const rows = await inHand.db.reader
		.selectFrom('draftFigure')
		.select(['measureKey', 'areaId', 'cohort', 'typed'])
		.where('returnId', '=', inHand.returnId)
		.execute();
	return Object.fromEntries(
		rows.map((row) => [`${row.measureKey}|${row.areaId}|${row.cohort === 0 ? '' : row.cohort}`, row.typed]),
	);
}

eachEngine((makeDb) => {
	test('partial and wrong text is kept as it was typed, and an emptied box is empty again', async () => {
		const inHand = await started(await aReturnInHand(await makeDb(), 'not-started', FIRST));
		const { preparer } = inHand.people;
		const first = await save(inHand, preparer, 'children', {
			'children-in-scope||': '3,5',
			'children-supported||': 'two ',
		});
		expect(first).toEqual({ ok: true, value: { version: 1, blocking: 2 } });
		expect(await typedBy(inHand)).toEqual({ 'children-in-scope||': '3,5', 'children-supported||': 'two' });
		await save(inHand, preparer, 'children', { 'children-in-scope||': '', 'children-supported||': '1' });
		expect(await typedBy(inHand)).toEqual({ 'children-supported||': '1' });
	});

	test('of two people who save the same section, the second is told what changed and nothing of either is lost', async () => {
		const inHand = await started(await aReturnInHand(await makeDb(), 'not-started', FIRST));
		const { preparer, deputy } = inHand.people;
		await save(inHand, preparer, 'children', { 'children-in-scope||': '9', 'children-supported||': '4' });
		const second = await save(
			inHand,
			deputy,
			'children',
			{ 'children-in-scope||': '8', 'children-supported||': '' },
			{ version: 0, drawn: {} },
		);
		expect(second).toMatchObject({
			refusal: {
				code: 'changed-meanwhile',
				savedBy: preparer.id,
				changes: [
					{ box: 'children-in-scope||', stored: '9', yours: '8' },
					{ box: 'children-supported||', stored: '4', yours: '' },
				],
			},
		});
		expect(await typedBy(inHand)).toEqual({ 'children-in-scope||': '9', 'children-supported||': '4' });
		const again = await save(inHand, deputy, 'children', {
			'children-in-scope||': '8',
			'children-supported||': '4',
		});
		expect(again).toMatchObject({ ok: true, value: { version: 2 } });
	});

	test('a form sent twice saves once', async () => {
		const inHand = await started(await aReturnInHand(await makeDb(), 'not-started', FIRST));
		const send = () =>
			save(
				inHand,
				inHand.people.preparer,
				'children',
				{ 'children-in-scope||': '9' },
				{ commandId: 'pressed-twice', version: 0, drawn: {} },
			);
		expect(await Promise.all([send(), send()])).toEqual([
			{ ok: true, value: { version: 1, blocking: 1 } },
			{ ok: true, value: { version: 1, blocking: 1 } },
		]);
	});

	test('two members of a consortium save their areas of one section without standing in each other’s way', async () => {
		const inHand = await started(await aReturnInHand(await makeDb(), 'not-started', FIRST));
		const [own, theirs] = inHand.areas;
		const leads = await save(
			inHand,
			inHand.people.preparer,
			'partners',
			{ [`receiving-ongoing-work|${own?.id}|`]: '3' },
			{ version: 0, drawn: {} },
		);
		const members = await save(
			inHand,
			inHand.people.member.preparer,
			'partners',
			{ [`receiving-ongoing-work|${theirs?.id}|`]: '5' },
			{ version: 0, drawn: {} },
		);
		expect([leads, members]).toMatchObject([{ ok: true }, { ok: true, value: { version: 2 } }]);
		expect(await typedBy(inHand)).toEqual({
			[`receiving-ongoing-work|${own?.id}|`]: '3',
			[`receiving-ongoing-work|${theirs?.id}|`]: '5',
		});
	});

	test('a member sees and fills in its own areas alone; the lead sees the member’s draft; another provider finds nothing', async () => {
		const inHand = await started(await aReturnInHand(await makeDb(), 'not-started', FIRST));
		const [own, theirs] = inHand.areas;
		const { preparer, member } = inHand.people;
		await save(inHand, preparer, 'partners', {
			[`receiving-ongoing-work|${own?.id}|`]: '3',
			'safety-plans||': '2',
		});
		await save(inHand, member.preparer, 'partners', { [`receiving-ongoing-work|${theirs?.id}|`]: '5' });
		const seenBy = async (person: typeof preparer) => {
			const actor = actorOf(person);
			return showReturn(inHand.services, actor, scopeFor(actor), inHand.returnId);
		};
		const seen = await seenBy(member.preparer);
		expect([...(seen?.draft.typed ?? [])]).toEqual([[`receiving-ongoing-work|${theirs?.id}|`, '5']]);
		expect(seen?.draft.sections.map(({ section }) => section)).toEqual(['partners']);
		expect(JSON.stringify(seen?.findings)).not.toContain(own?.id);
		expect((await seenBy(preparer))?.draft.typed.size).toBe(3);
		expect(await seenBy(inHand.programme.people.perpetrator.preparer)).toBeNull();
		expect(
			await save(inHand, member.preparer, 'partners', { [`receiving-ongoing-work|${own?.id}|`]: '99' }),
		).toMatchObject({ refusal: { code: 'not-yours' } });
		expect(await save(inHand, member.preparer, 'partners', { 'safety-plans||': '99' })).toMatchObject({
			refusal: { code: 'not-yours' },
		});
		expect(await save(inHand, member.preparer, 'narrative', {})).toMatchObject({
			refusal: { code: 'no-such-section' },
		});
		expect(await ready(inHand, member.preparer)).toMatchObject({ refusal: { code: 'only-the-lead' } });
	});

	test('a member neither reads nor writes a note on what is not its own', async () => {
		const inHand = await started(await aReturnInHand(await makeDb(), 'not-started', FIRST));
		const { preparer, member } = inHand.people;
		const theirs = inHand.areas[1];
		const text = { [`receiving-ongoing-work|${theirs?.id}|`]: '5' };
		await save(
			inHand,
			preparer,
			'partners',
			{ 'safety-plans||': '2' },
			{ notes: { 'large-change|safety-plans||': 'The lead’s own words.' } },
		);
		const actor = actorOf(member.preparer);
		const seen = await showReturn(inHand.services, actor, scopeFor(actor), inHand.returnId);
		expect([...(seen?.draft.notes ?? [])]).toEqual([]);
		const forged = { 'large-change|safety-plans||': 'Not the lead’s.' };
		const refused = await save(inHand, member.preparer, 'partners', text, {
			notes: forged,
			version: 9,
			drawn: {},
		});
		expect(JSON.stringify(refused)).not.toContain('own words');
		await save(inHand, member.preparer, 'partners', text, { notes: forged });
		const rows = await inHand.db.reader.selectFrom('draftNote').select('words').execute();
		expect(rows).toEqual([{ words: 'The lead’s own words.' }]);
	});

	test('nothing is saved into a return that is with the commissioner, and a box that is not asked is refused', async () => {
		const submitted = await aReturnInHand(await makeDb(), 'submitted', FIRST);
		expect(
			await save(submitted, submitted.people.preparer, 'children', { 'children-in-scope||': '1' }),
		).toMatchObject({
			refusal: { code: 'locked', reason: 'with-the-commissioner' },
		});
		const inHand = await started(await aReturnInHand(await makeDb(), 'not-started', FIRST));
		expect(await save(inHand, inHand.people.preparer, 'children', { 'referrals||': '1' })).toMatchObject({
			refusal: { code: 'no-such-box' },
		});
		expect((await boxKeysOf(inHand, 'children')).length).toBe(2);
	});

	test('the audit trail holds figures and never other text', async () => {
		const inHand = await started(await aReturnInHand(await makeDb(), 'not-started', FIRST));
		await save(inHand, inHand.people.preparer, 'children', {
			'children-in-scope||': 'ask the evening team',
			'children-supported||': '7',
		});
		const payloads = await inHand.db.reader
			.selectFrom('auditPayload')
			.select('payload')
			.orderBy('sequence')
			.execute();
		const all = payloads.map(({ payload }) => payload).join('\n');
		expect(all).toContain('{"box":"children-supported||","value":7}');
		expect(all).not.toContain('evening');
	});
});
