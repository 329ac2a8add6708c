import { expect, test } from 'vitest';
import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { mayStart } from '../../app/domain/grant/may-start.ts';
import { anAccreditation } from '../../scripts/starting-data/factories/accreditation.ts';
import { agreementOf } from '../../scripts/starting-data/factories/programme.ts';
import { aProgramme } from '../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../scripts/starting-data/world.ts';
import { found } from '../../test/setup/found.ts';
import { eachEngine } from '../../test/setup/test-database.ts';
import { getStartFacts, listStartFacts } from './start-facts.ts';

const DAY = isoDate('2017-05-01');

eachEngine((makeDb) => {
	async function aPlace() {
		const db = await makeDb();
		const world = aWorld();
		const programme = aProgramme(world);
		const [area, other] = programme.areas;
		if (area === undefined || other === undefined) throw new Error('two areas');
		const perpetrator = agreementOf(programme, 'perpetrator');
		const support = agreementOf(programme, 'support');
		const answer = async (areaId: string, named: string | null = null, day = DAY) => {
			const facts = await getStartFacts(db.reader, found(perpetrator.id), areaId, day, named);
			const decided = facts === null ? null : mayStart(facts, day);
			return decided === null ? null : decided.ok ? decided.value : decided.refusal.code;
		};
		const save = () => db.transaction((tx) => saveWorld(tx, world));
		return { db, world, programme, area, other, perpetrator, support, answer, save };
	}

	test('where the requirement is met, and support covers the area, somebody may start', async () => {
		const t = await aPlace();
		await t.save();
		expect(await t.answer(t.area.id)).toBe('may-start');
		expect(await t.answer('no such area')).toBeNull();
		const all = await listStartFacts(t.db.reader, found(t.programme.id), DAY);
		expect(all.map(({ place }) => place.agreementId).sort()).toEqual(
			[t.perpetrator.id, t.perpetrator.id, t.support.id, t.support.id].sort(),
		);
		expect(all.every(({ facts }) => mayStart(facts, DAY).ok)).toBe(true);
	});

	test('only accreditations of whoever delivers there count, and each area asks for its own', async () => {
		const t = await aPlace();
		const [first] = t.world.rows.programmeArea ?? [];
		if (first) first.respectRequirement = 'accredited';
		const respect = {
			programmeId: t.programme.id,
			recordedBy: t.programme.office.officer,
			decidedOn: isoDate('2017-01-01'),
			expiresOn: null,
		};
		anAccreditation(t.world, { ...respect, organisation: t.support.lead, status: 'accredited' });
		await t.save();
		expect(await t.answer(t.area.id)).toBe('not-accredited');
		expect(await t.answer(t.other.id)).toBe('may-start');
		await t.db.transaction((tx) =>
			tx.updateTable('accreditation').set({ organisationId: t.perpetrator.lead.id }).execute(),
		);
		expect(await t.answer(t.area.id)).toBe('may-start');
	});

	test('a support agreement counts in the areas that it covers, until it was ended early', async () => {
		const t = await aPlace();
		await t.save();
		await t.db.transaction(async (tx) => {
			await tx
				.deleteFrom('agreementArea')
				.where('agreementId', '=', t.support.id)
				.where('areaId', '=', t.other.id)
				.execute();
		});
		expect(await t.answer(t.other.id)).toBe('no-partner-support');
		expect(await t.answer(t.other.id, t.support.id)).toBe('no-partner-support');
		await t.db.transaction((tx) =>
			tx
				.updateTable('grantAgreement')
				.set({ terminatedOn: isoDate('2017-04-30') })
				.where('id', '=', t.support.id)
				.execute(),
		);
		expect(await t.answer(t.area.id)).toBe('no-partner-support');
	});

	test('in an area that may only buy places the lead delivers, and an order names the support', async () => {
		const t = await aPlace();
		const bought = {
			...(t.world.rows.programmeArea ?? [])[0],
			areaId: 'bought',
			accessRule: 'purchase-only',
			respectRequirement: 'not-stated',
		} as const;
		t.world.put('area', {
			id: 'bought',
			name: 'Bought',
			onsCode: 'X1',
			gbLae: null,
			kind: 'authority',
			parentId: null,
		});
		t.world.put('programmeArea', bought as never);
		await t.save();
		expect((await getStartFacts(t.db.reader, found(t.perpetrator.id), 'bought', DAY))?.support).toEqual([]);
		expect(await t.answer('bought')).toBe('no-partner-support');
		expect(await t.answer('bought', t.support.id)).toBe('may-start');
		expect(await t.answer('bought', t.perpetrator.id)).toBe('no-partner-support');
	});
});
