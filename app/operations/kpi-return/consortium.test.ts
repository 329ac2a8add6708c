import { expect, test } from 'vitest';
import type { APerson } from '../../../scripts/starting-data/factories/person.ts';
import { eachEngine, type MakeDb } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { reopenReturn } from './reopen-return.ts';
import { aReturnInHand, save, start } from './returns.test-data.ts';
import { sendReturnBack } from './send-return-back.ts';
import { showReturn } from './show-return.ts';
import { showVersions } from './show-versions.ts';

const FIRST = { quarter: 1, today: isoDate('2017-04-10'), areaCount: 3 };

/** Three areas: the lead delivers the first, another member (the other strand's provider) the second, a member the third. */
async function aConsortium(makeDb: MakeDb, state: 'not-started' | 'ready-to-certify' | 'accepted') {
	const inHand = await aReturnInHand(await makeDb(), state, FIRST);
	const { preparer: other } = inHand.programme.people.perpetrator;
	const [, second] = inHand.areas;
	await inHand.db.transaction((tx) =>
		tx
			.updateTable('agreementArea')
			.set({ organisationId: other.organisation.id })
			.where('areaId', '=', second?.id ?? '')
			.where('agreementId', '=', (eb) =>
				eb.selectFrom('kpiReturn').select('agreementId').where('id', '=', inHand.returnId),
			)
			.execute(),
	);
	const seenBy = async (person: APerson) => {
		const [services, actor, scope] = inHand.as(person);
		const facts = await showReturn(services, actor, scope, inHand.returnId);
		if (facts === null) throw new Error('the return is in scope');
		return facts;
	};
	return { ...inHand, other, seenBy };
}

eachEngine((makeDb) => {
	test('a member knows its own people and the lead’s by name, and another member’s by their organisation; the lead knows them all', async () => {
		const t = await aConsortium(makeDb, 'not-started');
		const { preparer: lead, member } = t.people;
		await start(t, lead);
		const boxes = t.areas.map(({ id }) => `receiving-ongoing-work|${id}|`);
		await save(t, lead, 'partners', { [boxes[0] ?? '']: '1' });
		await save(t, member.preparer, 'partners', { [boxes[2] ?? '']: '3' });
		await save(t, t.other, 'partners', { [boxes[1] ?? '']: '2' });
		const seen = await t.seenBy(member.preparer);
		expect(seen.preparers.map(({ name }) => name).sort()).toEqual(
			[lead.name, member.preparer.name, t.other.organisation.name].sort(),
		);
		expect(seen.draft.saved.find(({ section }) => section === 'partners')?.savedByName).toBe(
			t.other.organisation.name,
		);
		expect(JSON.stringify(seen)).not.toContain(t.other.name);
		const whole = await t.seenBy(lead);
		expect(whole.preparers.map(({ name }) => name).sort()).toEqual(
			[lead.name, member.preparer.name, t.other.name].sort(),
		);
		expect(whole.draft.saved.find(({ section }) => section === 'partners')?.savedByName).toBe(t.other.name);
	});

	test('why the certifier sent it back is the lead’s: a member hears that it was, and not why', async () => {
		const t = await aConsortium(makeDb, 'ready-to-certify');
		expect(
			(
				await sendReturnBack(...t.as(t.people.certifier), {
					...t.order(),
					reason: 'Juno’s numbers cannot be right',
				})
			).ok,
		).toBe(true);
		expect((await t.seenBy(t.people.preparer)).whole.row.sentBackReason).toBe(
			'Juno’s numbers cannot be right',
		);
		const seen = await t.seenBy(t.people.member.preparer);
		expect(seen.whole.row.sentBackReason).toBe('');
		expect(JSON.stringify(seen)).not.toContain('cannot be right');
	});

	test('why the commissioner reopened it is the lead’s: a member hears that it was, and not why', async () => {
		const t = await aConsortium(makeDb, 'accepted');
		expect(
			(
				await reopenReturn(...t.as(t.people.office.officer), {
					...t.order(),
					reason: 'The second area counted twice',
				})
			).ok,
		).toBe(true);
		expect((await t.seenBy(t.people.preparer)).whole.submissions[0]?.reopenedReason).toBe(
			'The second area counted twice',
		);
		const seen = await t.seenBy(t.people.member.preparer);
		expect(seen.whole.submissions[0]).toMatchObject({ reopenedReason: '' });
		const [services, , scope] = t.as(t.people.member.preparer);
		expect(JSON.stringify([seen, await showVersions(services, scope, t.returnId, [1])])).not.toContain(
			'counted twice',
		);
	});
});
