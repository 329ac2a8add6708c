import { expect, test } from 'vitest';
import type { Db } from '../../../db/connect.ts';
import { aBoard, aProgrammeBoard } from '../../../scripts/starting-data/factories/board.ts';
import { aCommissioningBody } from '../../../scripts/starting-data/factories/organisation.ts';
import { type APerson, actorOf, aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { aProgramme, type TestProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { ProgrammeChange } from '../../domain/programme/apply-change.ts';
import type { ProgrammeContent } from '../../domain/programme/programme.ts';
import type { Services } from '../../services.ts';
import { createProgramme } from './create-programme.ts';
import { editProgramme } from './edit-programme.ts';
import { showProgramme } from './show-programme.ts';
import { showProgrammeEdit } from './show-programme-edit.ts';

interface InHand {
	readonly services: Services;
	readonly programme: TestProgramme;
	readonly officer: APerson;
	/** An officer of another commissioning body. */
	readonly stranger: APerson;
	readonly boardId: string;
	readonly otherBoardId: string;
}

async function inHand(db: Db): Promise<InHand> {
	const world = aWorld();
	const programme = aProgramme(world);
	const board = aBoard(world, programme.body, []);
	aProgrammeBoard(world, programme, board);
	const otherBody = aCommissioningBody(world);
	const stranger = aPerson(world, 'officer', { organisation: otherBody });
	const otherBoardId = aBoard(world, otherBody, []).id;
	await db.transaction((tx) => saveWorld(tx, world));
	return {
		services: servicesOver(db, isoDate('2017-05-02')),
		programme,
		officer: programme.office.officer,
		stranger,
		boardId: board.id,
		otherBoardId,
	};
}

const seen = async ({ services, programme, officer }: InHand) => {
	const facts = await showProgrammeEdit(services, scopeFor(actorOf(officer)), programme.slug);
	if (facts === null) throw new Error('the programme is in scope');
	return facts;
};
const edit = (
	it: InHand,
	change: ProgrammeChange,
	given: { by?: APerson; commandId?: string; expectedVersion?: number } = {},
) => {
	const actor = actorOf(given.by ?? it.officer);
	const { commandId = it.services.ids.next(), expectedVersion = 1 } = given;
	return editProgramme(it.services, actor, scopeFor(actor), {
		commandId,
		slug: it.programme.slug,
		expectedVersion,
		change,
	});
};
const events = (it: InHand) =>
	it.services.db.reader
		.selectFrom('auditEvent')
		.innerJoin('auditPayload', 'auditPayload.sequence', 'auditEvent.sequence')
		.select(['auditEvent.action', 'auditEvent.personId', 'auditEvent.bodyId', 'auditPayload.payload'])
		.orderBy('auditEvent.sequence')
		.execute();

const newContent = (it: InHand): ProgrammeContent => ({
	name: 'Drive, West Midlands',
	summary: 'One-to-one work.',
	whoItIsFor: 'People who do serious harm.',
	startsOn: isoDate('2018-04-01'),
	endsOn: isoDate('2020-03-31'),
	decisionReference: null,
	legalBasis: 'As recorded.',
	legalBasisNote: null,
	referral: { howToRefer: null, contact: null },
	areas: [
		{
			areaId: it.programme.areas[0]!.id,
			accessRule: 'priority',
			respectRequirement: 'not-stated',
			existingProvision: '',
			position: '',
			frameworkShownOn: null,
		},
	],
	strands: [{ strandId: it.services.ids.next(), kind: 'perpetrator', name: 'Perpetrator work' }],
	interventions: [],
	fundingStreams: [],
	boardIds: [it.boardId],
});
const create = (
	it: InHand,
	content: ProgrammeContent,
	by = it.officer,
	commandId = it.services.ids.next(),
) => {
	const actor = actorOf(by);
	return createProgramme(it.services, actor, scopeFor(actor), { commandId, content });
};

eachEngine((makeDb) => {
	test('a programme that is yet to start is created whole, is seen by its own body at once and by nobody else’s, and leaves an event', async () => {
		const it = await inHand(await makeDb());
		expect(await create(it, newContent(it))).toEqual({ ok: true, value: { slug: 'drive-west-midlands' } });
		const facts = await showProgramme(it.services, scopeFor(actorOf(it.officer)), 'drive-west-midlands');
		expect(facts?.programme).toMatchObject({
			name: 'Drive, West Midlands',
			startsOn: '2018-04-01',
			version: 1,
		});
		expect(facts?.parts).toMatchObject({
			areas: [{ accessRule: 'priority' }],
			strands: [{ kind: 'perpetrator' }],
			boards: [{ id: it.boardId }],
		});
		expect(
			await showProgramme(it.services, scopeFor(actorOf(it.stranger)), 'drive-west-midlands'),
		).toBeNull();
		const [event] = await events(it);
		expect(event).toMatchObject({
			action: 'programme.created',
			personId: it.officer.id,
			bodyId: it.programme.body.id,
		});
	});

	test('a second programme of the same name gets an address of its own; the same form sent twice creates one', async () => {
		const it = await inHand(await makeDb());
		await create(it, newContent(it), it.officer, 'first');
		expect(await create(it, newContent(it), it.officer, 'first')).toEqual({
			ok: true,
			value: { slug: 'drive-west-midlands' },
		});
		expect(await create(it, newContent(it))).toEqual({ ok: true, value: { slug: 'drive-west-midlands-2' } });
	});

	test('a programme is refused with another body’s board, an area that there is not, or no area at all', async () => {
		const it = await inHand(await makeDb());
		const content = newContent(it);
		expect(await create(it, { ...content, boardIds: [it.otherBoardId] })).toMatchObject({
			refusal: { code: 'unknown-choice' },
		});
		expect(
			await create(it, { ...content, areas: [{ ...content.areas[0]!, areaId: 'nowhere' }] }),
		).toMatchObject({ refusal: { code: 'unknown-choice' } });
		expect(await create(it, { ...content, areas: [] })).toMatchObject({
			refusal: { code: 'problems', problems: [{ code: 'none', field: 'areas' }] },
		});
		expect(await events(it)).toEqual([]);
	});

	test('a change to one area is saved, and the trail holds what was and what is, of words a trace alone, and nothing else', async () => {
		const it = await inHand(await makeDb());
		const before = await seen(it);
		const entry = {
			...before.content.areas[0]!,
			accessRule: 'priority-cases' as const,
			position: 'May fund more places.',
		};
		expect(await edit(it, { part: 'area', act: 'change', entry })).toEqual({
			ok: true,
			value: { version: 2 },
		});
		const after = await seen(it);
		expect(after.content).toEqual({ ...before.content, areas: [entry, before.content.areas[1]] });
		const [event] = await events(it);
		expect(event?.action).toBe('programme.edited');
		const traced = (text: string) => ({
			characters: text.length,
			fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
		});
		const tracedAreas = ({ content }: typeof before) =>
			content.areas.map((area) => ({
				...area,
				existingProvision: traced(area.existingProvision),
				position: traced(area.position),
			}));
		const payload = JSON.parse(event?.payload ?? '');
		expect(payload).toEqual({ before: { areas: tracedAreas(before) }, after: { areas: tracedAreas(after) } });
		const prints = [payload.before, payload.after].map(({ areas: [area] }) => [
			area.existingProvision.fingerprint,
			area.position.fingerprint,
		]);
		expect(prints[0]?.[0]).toBe(prints[1]?.[0]);
		expect(prints[0]?.[1]).not.toBe(prints[1]?.[1]);
	});

	test('every part is added, changed and removed, and the rest stays as it was', async () => {
		const it = await inHand(await makeDb());
		const { content: before } = await seen(it);
		const strandId = before.strands[0]!.strandId;
		const intervention = {
			interventionId: 'new-intervention',
			strandId,
			name: 'One to one',
			description: 'Weekly.',
			weeks: 24,
		};
		const stream = {
			fundingStreamId: 'new-stream',
			funder: 'Home Office',
			name: 'Fund',
			amount: 199_999_999,
			isApproximate: true,
			legalBasis: null,
			isPaidByFunder: false,
		};
		const steps: ProgrammeChange[] = [
			{ part: 'intervention', act: 'add', entry: intervention },
			{ part: 'intervention', act: 'change', entry: { ...intervention, weeks: null } },
			{ part: 'funding', act: 'add', entry: stream },
			{ part: 'funding', act: 'change', entry: { ...stream, amount: 200_000_000 } },
			{ part: 'boards', boardIds: [] },
			{ part: 'strand', act: 'change', entry: { ...before.strands[0]!, name: 'Work with people who abuse' } },
			{
				part: 'details',
				details: {
					referral: { howToRefer: 'By the form.', contact: 'The service, 01632 960 001' },
				},
			},
		];
		for (const [index, change] of steps.entries())
			expect(await edit(it, change, { expectedVersion: index + 1 })).toMatchObject({ ok: true });
		const { content } = await seen(it);
		expect(content.interventions).toContainEqual({ ...intervention, weeks: null });
		expect(content.fundingStreams).toContainEqual({ ...stream, amount: 200_000_000 });
		expect(content).toMatchObject({
			boardIds: [],
			referral: { howToRefer: 'By the form.' },
			strands: [{ name: 'Work with people who abuse' }, before.strands[1]],
		});
		await edit(
			it,
			{ part: 'intervention', act: 'remove', id: 'new-intervention' },
			{ expectedVersion: steps.length + 1 },
		);
		await edit(
			it,
			{ part: 'funding', act: 'remove', id: 'new-stream' },
			{ expectedVersion: steps.length + 2 },
		);
		const last = await seen(it);
		expect(last.content.interventions).toEqual(before.interventions);
		expect(last.content.fundingStreams).toEqual(before.fundingStreams);
	});

	test('two people do not overwrite each other: the second is told, even when both press at once', async () => {
		const it = await inHand(await makeDb());
		const renamed = (name: string): ProgrammeChange => ({ part: 'details', details: { name } });
		const answers = await Promise.all([
			edit(it, renamed('One')),
			edit(it, renamed('Two'), { by: it.programme.office.otherOfficer }),
		]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(answers.find(({ ok }) => !ok)).toMatchObject({
			refusal: { code: 'changed-meanwhile', version: 2 },
		});
		expect(await events(it)).toHaveLength(1);
	});

	test('a form sent twice finds its own result, even where its entry was given another id; with other words it is told that it was overtaken', async () => {
		const it = await inHand(await makeDb());
		const stream = {
			funder: 'Home Office',
			name: 'Fund',
			amount: 100,
			isApproximate: false,
			legalBasis: null,
			isPaidByFunder: false,
		};
		const add = (fundingStreamId: string, name = 'Fund') =>
			edit(
				it,
				{ part: 'funding', act: 'add', entry: { ...stream, fundingStreamId, name } },
				{ commandId: 'one-form' },
			);
		expect([await add('first-id'), await add('second-id')]).toEqual([
			{ ok: true, value: { version: 2 } },
			{ ok: true, value: { version: 2 } },
		]);
		expect(await add('third-id', 'Another fund')).toMatchObject({
			refusal: { code: 'changed-meanwhile', version: 2 },
		});
		expect((await seen(it)).content.fundingStreams.map(({ fundingStreamId }) => fundingStreamId)).toContain(
			'first-id',
		);
		expect(await events(it)).toHaveLength(1);
	});

	test('a new programme sent twice is one, though its strands were given other ids; with another name it is another', async () => {
		const it = await inHand(await makeDb());
		const send = (name: string) => {
			const strands = [
				{ strandId: it.services.ids.next(), kind: 'perpetrator' as const, name: 'Perpetrator work' },
			];
			return create(it, { ...newContent(it), name, strands }, it.officer, 'one-form');
		};
		expect(await send('Drive')).toEqual({ ok: true, value: { slug: 'drive' } });
		expect(await send('Drive')).toEqual({ ok: true, value: { slug: 'drive' } });
		expect(await send('Drive on')).toEqual({ ok: true, value: { slug: 'drive-on' } });
	});

	test('what agreements rest on cannot be taken out, and the dates cannot leave out a reporting period', async () => {
		const it = await inHand(await makeDb());
		const { content } = await seen(it);
		const removal = (part: 'area' | 'strand' | 'intervention', id: string): ProgrammeChange => ({
			part,
			act: 'remove',
			id,
		});
		expect(await edit(it, removal('area', content.areas[0]!.areaId))).toMatchObject({
			refusal: { code: 'in-use', what: 'area' },
		});
		expect(await edit(it, removal('intervention', content.interventions[0]!.interventionId))).toMatchObject({
			refusal: { code: 'in-use', what: 'intervention' },
		});
		expect(await edit(it, { part: 'details', details: { endsOn: isoDate('2018-06-30') } })).toMatchObject({
			refusal: { code: 'dates-in-use' },
		});
		expect(await events(it)).toEqual([]);
	});

	test('another commissioning body’s officer finds no programme, and cannot be named as a choice', async () => {
		const it = await inHand(await makeDb());
		const renamed: ProgrammeChange = { part: 'details', details: { name: 'Taken over' } };
		expect(await edit(it, renamed, { by: it.stranger })).toMatchObject({ refusal: { code: 'not-found' } });
		expect(await edit(it, { part: 'boards', boardIds: [it.otherBoardId] })).toMatchObject({
			refusal: { code: 'unknown-choice' },
		});
		expect((await seen(it)).content.name).toBe(it.programme.facts.name);
	});

	test('a save that changes nothing leaves no event and no new version', async () => {
		const it = await inHand(await makeDb());
		expect(await edit(it, { part: 'details', details: { name: it.programme.facts.name } })).toEqual({
			ok: true,
			value: { version: 1 },
		});
		expect(await events(it)).toEqual([]);
	});
});
