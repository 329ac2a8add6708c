import { expect, test } from 'vitest';
import { aBoard, aMeeting, aProgrammeBoard } from '../../../../scripts/starting-data/factories/board.ts';
import { type APerson, actorOf } from '../../../../scripts/starting-data/factories/person.ts';
import { aReturn } from '../../../../scripts/starting-data/factories/test-return.ts';
import { routeOver } from '../../../../test/setup/route-over.ts';
import { servicesOver } from '../../../../test/setup/services-over.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import { scopeFor } from '../../../domain/access/scope.ts';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import { makeBoardReport } from '../../../operations/board-report/make-board-report.ts';
import {
	accept,
	boxKeysOf,
	type InHand as ReturnInHand,
	ready,
	save,
	start,
	submit,
	wholeOf,
} from '../../../operations/kpi-return/returns.test-data.ts';
import { inHand, publish } from '../../../operations/specification/specifications.test-data.ts';

const makeDb = sqliteOnly();
const TODAY = isoDate('2017-10-10');
const MEASURE = {
	hint: 'Sessions of an hour or more.',
	strand: 'perpetrator',
	section: 'other-work',
	counted: 'sessions',
	kind: 'flow',
	frequency: 'quarterly',
	atMost: 'none',
};
const KPI = {
	name: 'Training held as planned',
	numerator: 'own-training-sessions-held',
	denominator: 'own-training-sessions-planned',
	followed: 'period',
	target: '90',
	direction: 'at-least',
	approaching: '5',
	requiresImprovement: '15',
	minimumBase: '20',
	headlineBase: '30',
	headline: 'yes',
};

test('two measures and a KPI of a programme’s own are carried on pages without scripts from the specification to the board’s paper', async () => {
	const db = await makeDb();
	let returnId = '';
	const it = await inHand(db, {
		more: (world, programme) => {
			returnId = aReturn(world, 'not-started', { programme, strand: 'perpetrator', quarter: 3 }).id;
			const board = aBoard(world, programme.office.officer.organisation, [], { publishes: true });
			aProgrammeBoard(world, programme, board);
			aMeeting(world, board, isoDate('2017-12-05'));
		},
	});
	const programme = `/programmes/${it.programme.slug}`;
	const version = `${programme}/specification/2`;
	const officer = routeOver(it.services, actorOf(it.officer));

	// The specification: what is wrong is said beside its box, and nothing typed is lost.
	const begun = await officer.open(`${programme}/specification/start`);
	await officer.send(`${programme}/specification/start`, begun, { effectiveFrom: '3' });
	const define = await officer.open(`${version}/measures/define`);
	const wrong = await officer.send(`${version}/measures/define`, define, {
		...MEASURE,
		label: 'Training sessions planned',
		parts: 'Police',
	});
	expect(wrong.status).toBe(422);
	expect(wrong.text).toContain('Enter at least two, or leave the box empty');
	expect(wrong.html).toContain('value="Training sessions planned"');
	expect(wrong.html).toContain('>Police</textarea>');
	const planned = await officer.send(`${version}/measures/define`, wrong, {
		...MEASURE,
		label: 'Training sessions planned',
	});
	expect([planned.status, planned.location]).toEqual([303, version]);
	await officer.send(`${version}/measures/define`, await officer.open(`${version}/measures/define`), {
		...MEASURE,
		label: 'Training sessions held',
		atMost: 'own-training-sessions-planned',
		parts: 'Police\nSchools',
		breakdown: 'audience',
	});
	const kpi = await officer.open(`${version}/kpis/define`);
	const mixed = await officer.send(`${version}/kpis/define`, kpi, { ...KPI, denominator: 'outcomes-asked' });
	expect(mixed.status).toBe(422);
	expect(mixed.text).toContain('which belongs to the other strand');
	const judged = await officer.send(`${version}/kpis/define`, mixed, KPI);
	expect([judged.status, judged.location]).toEqual([303, version]);
	await officer.send(`${version}/effect`, await officer.open(`${version}/effect`), {
		effectiveFrom: '3',
		changeNote: 'Counts training.',
	});

	// The return, before it is published.
	const preview = await officer.open(`${version}/preview?strand=perpetrator`);
	expect(preview.text).toContain('Training sessions held, by audience');
	expect(preview.text).toContain('‘Police’ and ‘Schools’ must add up to ‘Training sessions held’.');
	expect(preview.text).toContain(
		'‘Training sessions held’ must not be more than ‘Training sessions planned’.',
	);
	expect(await publish(it, { expectedVersion: 5, longReturnAgreed: true })).toMatchObject({ ok: true });

	// The return.
	const services = servicesOver(db, TODAY);
	let commands = 0;
	const its = {
		db,
		services,
		programme: it.programme,
		people: { ...it.programme.people.perpetrator, office: it.programme.office },
		returnId,
		as: (person: APerson) => [services, actorOf(person), scopeFor(actorOf(person))] as const,
		order: () => ({ commandId: `own-${++commands}`, returnId }),
		today: TODAY,
		areas: it.programme.areas,
	} as unknown as ReturnInHand;
	const { preparer, certifier } = its.people;
	await start(its, preparer);
	for (const { section } of (await wholeOf(its)).sections)
		if (section !== 'other-work')
			await save(
				its,
				preparer,
				section,
				Object.fromEntries((await boxKeysOf(its, section)).map((key) => [key, '0'])),
			);
	const provider = routeOver(services, actorOf(preparer));
	const address = `/returns/${returnId}/sections/other-work`;
	const boxes = (held: string) => ({
		'figure|own-training-sessions-planned||': '30',
		'figure|own-training-sessions-held||': held,
		'figure|own-training-sessions-held-police||': '20',
		'figure|own-training-sessions-held-schools||': '8',
	});
	await provider.send(address, await provider.open(address), { ...boxes('31'), intent: 'save' });
	const checked = await provider.open(address);
	expect(checked.text).toContain('which is more than ‘Training sessions planned’');
	expect(checked.text).toContain('but ‘Police’ and ‘Schools’ add up to 28');
	await provider.send(address, checked, { ...boxes('28'), intent: 'save' });
	expect((await provider.open(address)).text).toContain('Training held as planned');
	// The quarters before were never returned: the provider says where its opening comes from.
	const unsaid = await ready(its, preparer);
	if (unsaid.ok || unsaid.refusal.code !== 'findings') throw new Error('Nothing was asked about the opening');
	const asked = unsaid.refusal.findings;
	expect(asked.map(({ code, section }) => [code, section])).toEqual([['opening-unknown', 'people']]);
	const notes = Object.fromEntries(asked.map(({ key }) => [key, 'Nobody was on the programme before.']));
	await save(its, preparer, 'people', {}, { notes });
	expect(await ready(its, preparer)).toMatchObject({ ok: true });
	expect(await submit(its, certifier)).toMatchObject({ ok: true });
	expect(await accept(its, it.programme.office.officer)).toMatchObject({ ok: true });

	// What the office sees, and what the board is told.
	const later = routeOver(services, actorOf(it.officer));
	const performance = await later.open(`${programme}/performance`);
	expect(performance.text).toContain('Also counted in this programme');
	expect(performance.text).toContain('28 of 30');
	expect((await later.open(`${programme}/performance/own-training-held-as-planned`)).text).toContain('93.3%');
	const measure = await later.open(`${programme}/measures/own-training-sessions-held`);
	expect(measure.text).toContain('All periods so far: 28 sessions');
	expect((await later.open(`${programme}/measures`)).text).toContain('Training sessions planned');
	expect((await later.open(`${programme}/measures/csv`)).file).toContain('Training sessions held');
	const made = await makeBoardReport(
		{ db, today: isoDate('2017-11-20'), demonstration: true },
		{ programme: it.programme.slug, quarterEnding: '2017-09-30', exact: false },
	);
	const paper = JSON.stringify(made);
	expect(paper).toContain('Training held as planned');
	expect(paper).toContain('Training sessions held');
	expect(paper).toContain('"OTHER WORK"');
	expect(paper).toContain('Table 3: Other work');
});
