import { expect, test } from 'vitest';
import type { Db } from '../../../db/connect.ts';
import { aBoard, aMeeting, aProgrammeBoard } from '../../../scripts/starting-data/factories/board.ts';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { aReturn } from '../../../scripts/starting-data/factories/test-return.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { measureToDate } from '../../domain/kpi/measure-to-date.ts';
import type { KpiDraft } from '../../domain/specification/define-kpi.ts';
import type { MeasureDefinition } from '../../domain/specification/define-measure.ts';
import { makeBoardReport } from '../board-report/make-board-report.ts';
import {
	accept,
	boxKeysOf,
	type InHand as ReturnInHand,
	ready,
	save,
	start as startReturn,
	submit,
	wholeOf,
} from '../kpi-return/returns.test-data.ts';
import { exportMeasures } from '../performance/export-measures.ts';
import { showPerformance } from '../performance/show-performance.ts';
import { edit, type InHand, inHand, publish, shown, start } from './specifications.test-data.ts';

const SESSIONS: MeasureDefinition = {
	strand: 'perpetrator',
	section: 'other-work',
	label: 'Training sessions held',
	hint: 'Sessions of an hour or more for staff of other agencies.',
	kind: 'flow',
	unit: 'count',
	things: 'sessions',
	frequency: 'quarterly',
	byArea: true,
	atMost: null,
	breakdown: 'audience',
	parts: ['Police', 'Schools'],
};
const KEY = 'own-training-sessions-held';
/** Sessions held out of those planned: a share, so the one is a part of the other. */
const KPI: KpiDraft = {
	name: 'Sessions held as planned',
	numerator: [KEY],
	denominator: ['own-sessions-planned'],
	basis: 'period',
	maturity: 0,
	target: { numerator: 80, denominator: 100 },
	direction: 'at-least',
	bands: { approaching: 5, requiresImprovement: 15 },
	minimumBase: 20,
	headlineBase: 30,
	ofAll: '',
	howMany: '',
	note: '',
	headline: false,
};
const TODAY = isoDate('2017-10-10');

/** Version 2 asks sessions from July 2017 on; the return for July to September is the perpetrator strand's first. */
async function aProgrammeThatTrains(
	db: Db,
	more: readonly Parameters<typeof edit>[1][] = [],
): Promise<{ it: InHand; its: ReturnInHand }> {
	let returnId = '';
	const it = await inHand(db, {
		more: (world, programme) => {
			returnId = aReturn(world, 'not-started', { programme, strand: 'perpetrator', quarter: 3 }).id;
			const board = aBoard(world, programme.office.officer.organisation, [], { publishes: true });
			aProgrammeBoard(world, programme, board);
			aMeeting(world, board, isoDate('2017-12-05'));
		},
	});
	await start(it, 3);
	await edit(it, { type: 'define-measure', measure: SESSIONS });
	let expectedVersion = 2;
	for (const change of [
		...more,
		{ type: 'change-effect', effectiveFrom: 3, changeNote: 'Counts training.' } as const,
	])
		expect(await edit(it, change, { expectedVersion: expectedVersion++ })).toMatchObject({ ok: true });
	expect(await publish(it, { expectedVersion, longReturnAgreed: true })).toMatchObject({ ok: true });
	const services = servicesOver(db, TODAY);
	let commands = 0;
	const its = {
		db,
		services,
		programme: it.programme,
		people: {
			...it.programme.people.perpetrator,
			member: it.programme.people.member,
			office: it.programme.office,
		},
		returnId,
		as: (person: InHand['officer']) => {
			const actor = actorOf(person);
			return [services, actor, scopeFor(actor)] as const;
		},
		order: () => ({ commandId: `own-${++commands}`, returnId }),
		today: TODAY,
		areas: it.programme.areas,
	} as ReturnInHand;
	return { it, its };
}

/** Noughts in every box, but for those that are given. */
async function fillIn(its: ReturnInHand, given: (key: string) => string | undefined): Promise<void> {
	const { preparer } = its.people;
	await startReturn(its, preparer);
	for (const { section } of (await wholeOf(its)).sections) {
		const keys = await boxKeysOf(its, section);
		const typed = Object.fromEntries(keys.map((key) => [key, given(key) ?? '0']));
		expect(await save(its, preparer, section, typed)).toMatchObject({ ok: true });
	}
}

/** The quarters before were never returned: whoever prepares says where the opening comes from. */
async function sayOpening(its: ReturnInHand): Promise<void> {
	const [area] = its.areas;
	const notes = { [`opening-unknown|on-programme|${area?.id}|`]: 'Nobody was on the programme before.' };
	expect(await save(its, its.people.preparer, 'people', {}, { notes })).toMatchObject({ ok: true });
}

eachEngine((makeDb) => {
	test('a measure that an officer defines is published, asked, accepted, shown, told in the board’s paper and downloaded', async () => {
		const { it, its } = await aProgrammeThatTrains(await makeDb());
		const own = (await shown(it, 2)).draft.specification.measures.filter(({ key }) => key.startsWith('own-'));
		expect(own.map(({ label, things, definitionVersion }) => [label, things, definitionVersion])).toEqual([
			['Training sessions held', 'sessions', 1],
			['Police', 'sessions', 1],
			['Schools', 'sessions', 1],
		]);
		const [first, second] = its.areas;
		await fillIn(its, (key) => {
			if (key.startsWith(`${KEY}|${first?.id}`)) return '15';
			if (key.startsWith(`${KEY}|${second?.id}`)) return '9';
			return key.startsWith(`${KEY}-police|`) ? '17' : key.startsWith(`${KEY}-schools|`) ? '7' : undefined;
		});
		await sayOpening(its);
		expect(await ready(its, its.people.preparer)).toMatchObject({ ok: true });
		expect(await submit(its, its.people.certifier)).toMatchObject({ ok: true });
		expect(await accept(its, its.people.office.officer)).toMatchObject({ ok: true });

		const office = scopeFor(actorOf(it.officer));
		const seen = await showPerformance(its.services, office, it.programme.slug, 'headline-and-own');
		if (seen === null) throw new Error('the programme is there');
		expect(measureToDate(seen.facts, KEY)).toMatchObject({ value: { value: 24 } });
		expect(measureToDate(seen.facts, KEY, { areaIds: [first?.id ?? ''] })).toMatchObject({
			value: { value: 15 },
		});
		expect((await exportMeasures(its.services, office, it.programme.slug))?.text).toContain(
			'Training sessions held,,Perpetrator work,sessions,quarterly,1,2017-09-30,July to September 2017,24,',
		);

		const made = await makeBoardReport(
			{ db: its.db, today: isoDate('2017-11-20'), demonstration: true },
			{ programme: it.programme.slug, quarterEnding: '2017-09-30', exact: false },
		);
		const section = made.ok ? made.value.report.sections.find(({ id }) => id === 'other-work') : undefined;
		const table = section?.blocks.find((block) => block.kind === 'table');
		expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
			['Training sessions held', '24', '–', '24'],
			['– Police', '17', '–', '17'],
			['– Schools', '7', '–', '7'],
		]);
	});

	test('parts that do not add up keep the return from being sent, as those of a standard measure do', async () => {
		const { its } = await aProgrammeThatTrains(await makeDb());
		await fillIn(its, (key) => (key.startsWith(`${KEY}-police|`) ? '3' : undefined));
		await sayOpening(its);
		expect(await ready(its, its.people.preparer)).toMatchObject({ ok: false });
	});

	test('more than what its KPI counts it out of keeps the return from being sent, until a note says why', async () => {
		const PLANNED = 'own-sessions-planned';
		const { its } = await aProgrammeThatTrains(await makeDb(), [
			{ type: 'define-measure', measure: { ...SESSIONS, label: 'Sessions planned', parts: [] } },
			{ type: 'define-kpi', kpi: KPI },
		]);
		const [first, second] = its.areas;
		await fillIn(its, (key) => {
			if (key.startsWith(`${KEY}|${first?.id}`) || key.startsWith(`${KEY}-police|`)) return '12';
			return key.startsWith(`${PLANNED}|${first?.id}`) ? '10' : undefined;
		});
		await sayOpening(its);
		const { certifier, preparer } = its.people;
		const refused = await ready(its, preparer);
		expect(refused).toMatchObject({ ok: false, refusal: { code: 'findings' } });
		expect(JSON.stringify(refused)).toContain('more-than-its-base');
		expect(JSON.stringify(refused)).not.toContain(second?.id);
		const notes = { [`more-than-its-base|${KEY}|${first?.id}|`]: 'Two were put off from June.' };
		expect(await save(its, preparer, 'other-work', {}, { notes })).toMatchObject({ ok: true });
		expect(await ready(its, preparer)).toMatchObject({ ok: true });
		expect(await submit(its, certifier)).toMatchObject({ ok: true });
	});

	test('few of its own are told in words outside the office', async () => {
		const { it, its } = await aProgrammeThatTrains(await makeDb());
		const [first] = its.areas;
		await fillIn(its, (key) =>
			key.startsWith(`${KEY}|${first?.id}`) || key.startsWith(`${KEY}-schools|`) ? '3' : undefined,
		);
		await sayOpening(its);
		expect(await ready(its, its.people.preparer)).toMatchObject({ ok: true });
		expect(await submit(its, its.people.certifier)).toMatchObject({ ok: true });
		expect(await accept(its, its.people.office.officer)).toMatchObject({ ok: true });
		const made = await makeBoardReport(
			{ db: its.db, today: isoDate('2017-11-20'), demonstration: true },
			{ programme: it.programme.slug, quarterEnding: '2017-09-30', exact: false },
		);
		const section = made.ok ? made.value.report.sections.find(({ id }) => id === 'other-work') : undefined;
		expect(JSON.stringify(section)).toContain('fewer than 5');
		expect(JSON.stringify(section)).not.toMatch(/"text":"[0-4]"/);
	});

	test('another office’s officer defines nothing, and the name in the trail is a trace', async () => {
		const it = await inHand(await makeDb());
		await start(it, 3);
		expect(await edit(it, { type: 'define-measure', measure: SESSIONS }, { by: it.stranger })).toMatchObject({
			refusal: { code: 'not-found' },
		});
		expect(await edit(it, { type: 'define-measure', measure: SESSIONS })).toMatchObject({ ok: true });
		const payloads = await it.services.db.reader.selectFrom('auditPayload').select('payload').execute();
		expect(JSON.stringify(payloads)).not.toContain(SESSIONS.hint);
	});
});
