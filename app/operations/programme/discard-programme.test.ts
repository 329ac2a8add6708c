import { expect, test } from 'vitest';
import type { Db } from '../../../db/connect.ts';
import { anArea } from '../../../scripts/starting-data/factories/organisation.ts';
import { actorOf, aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { ProgrammeContent } from '../../domain/programme/programme.ts';
import { makeReportingPeriods } from '../reporting-period/make-reporting-periods.ts';
import { startNextVersion } from '../specification/start-next-version.ts';
import { createProgramme } from './create-programme.ts';
import { discardProgramme } from './discard-programme.ts';
import { showDiscarding } from './show-discarding.ts';
import { showProgrammes } from './show-programmes.ts';

async function inHand(db: Db) {
	const world = aWorld();
	const area = anArea(world);
	const settled = aProgramme(world);
	const { officer } = settled.office;
	const stranger = aPerson(world, 'officer');
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, isoDate('2017-05-02'));
	const as = (person: typeof officer) => {
		const actor = actorOf(person);
		return [services, actor, scopeFor(actor)] as const;
	};
	const created = await createProgramme(...as(officer), { commandId: 'create', content: content(area.id) });
	if (!created.ok) throw new Error(JSON.stringify(created.refusal));
	const discard = (slug: string, { by = officer, version = 1, commandId = 'discard' } = {}) =>
		discardProgramme(...as(by), { commandId, slug, expectedVersion: version, reason: 'by-mistake' });
	return { db, services, as, officer, stranger, settled, slug: created.value.slug, discard };
}

eachEngine((makeDb) => {
	test('a programme that was begun by mistake goes with all its parts, is found by nobody, and stays in the trail', async () => {
		const t = await inHand(await makeDb());
		await makeReportingPeriods(...t.as(t.officer), { commandId: 'periods', slug: t.slug, expected: 8 });
		await startNextVersion(...t.as(t.officer), {
			commandId: 'specification',
			slug: t.slug,
			effectiveFrom: 1,
		});
		expect(await t.discard(t.slug)).toEqual({ ok: true, value: 'discarded' });
		expect(await t.discard(t.slug)).toEqual({ ok: true, value: 'discarded' });
		const scope = t.as(t.officer)[2];
		expect(await showDiscarding(t.services, scope, t.slug)).toBeNull();
		expect((await showProgrammes(t.services, scope)).map(({ slug }) => slug)).toEqual([t.settled.slug]);
		const events = await t.db.reader
			.selectFrom('auditEvent')
			.select('action')
			.where('action', 'like', 'programme.%')
			.orderBy('sequence')
			.execute();
		expect(events.map(({ action }) => action)).toEqual(['programme.created', 'programme.discarded']);
	});

	test('what has been published or agreed is not discarded, and what rests on it is named', async () => {
		const t = await inHand(await makeDb());
		expect(await t.discard(t.settled.slug)).toMatchObject({
			refusal: { code: 'in-use', by: expect.arrayContaining(['published-specification', 'agreement']) },
		});
	});

	test('nobody discards another body’s programme, nor one that has changed since they looked', async () => {
		const t = await inHand(await makeDb());
		expect(await t.discard(t.slug, { by: t.stranger })).toMatchObject({ refusal: { code: 'not-found' } });
		expect(await t.discard(t.slug, { version: 9 })).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
	});
});

const content = (areaId: string): ProgrammeContent => ({
	name: 'Begun by mistake',
	summary: 'A programme.',
	whoItIsFor: 'Adults.',
	startsOn: isoDate('2018-01-01'),
	endsOn: isoDate('2019-12-31'),
	decisionReference: null,
	legalBasis: 'As recorded.',
	legalBasisNote: null,
	referral: { howToRefer: null, contact: null },
	areas: [
		{
			areaId,
			accessRule: 'direct',
			respectRequirement: 'not-stated',
			existingProvision: '',
			position: '',
			frameworkShownOn: null,
		},
	],
	strands: [{ strandId: 'strand-of-mistake', kind: 'perpetrator', name: 'Perpetrator work' }],
	interventions: [
		{
			interventionId: 'intervention-of-mistake',
			strandId: 'strand-of-mistake',
			name: 'Group',
			description: '',
			weeks: 10,
		},
	],
	fundingStreams: [],
	boardIds: [],
});
