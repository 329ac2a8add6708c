import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { CheckedReturn } from '../../../app/domain/kpi-return/checks/checked-return.ts';
import { crossChecks } from '../../../app/domain/kpi-return/cross-checks.ts';
import { figureKey } from '../../../app/domain/kpi-return/figure.ts';
import { measuresAsked } from '../../../app/domain/kpi-return/return-asked.ts';
import { RETURN_STATES } from '../../../app/domain/kpi-return/return-state.ts';
import type { StrandKind } from '../../../app/domain/specification/specification.ts';
import type { Db } from '../../../db/connect.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { aNameFor } from '../names.ts';
import { saveWorld } from '../save-world.ts';
import { figuresOfReturn } from '../simulation/figures-of-return.ts';
import { aWorld, type World } from '../world.ts';
import { aBoard, aMeeting, aProgrammeBoard } from './board.ts';
import { askedOf } from './kpi-return.ts';
import { anArea, anAuthority } from './organisation.ts';
import { actorOf, aPerson } from './person.ts';
import { agreementOf } from './programme.ts';
import { aProgramme } from './test-programme.ts';
import { aReturn } from './test-return.ts';

const save = (db: Db, world: World) => db.transaction((tx) => saveWorld(tx, world));

const STANDING = RETURN_STATES.filter((state) => state !== 'closed');

eachEngine((makeDb, engine) => {
	test.each(
		STANDING,
	)('a return that is %s is saved with its whole programme, and every key finds what it refers to', async (state) => {
		const db = await makeDb();
		const world = aWorld();
		const programme = aProgramme(world);
		const kpiReturn = aReturn(world, state, { programme });
		expect(await save(db, world)).toBeGreaterThan(50);
		const row = await db.reader
			.selectFrom('kpiReturn')
			.select(['state', 'latestSubmissionId'])
			.where('id', '=', kpiReturn.id)
			.executeTakeFirstOrThrow();
		expect(row.state).toBe(state);
		expect(row.latestSubmissionId === null).toBe(
			['not-started', 'draft', 'ready-to-certify'].includes(state),
		);
		if (engine === 'sqlite')
			expect((await sql`PRAGMA foreign_key_check`.execute(db.reader)).rows).toEqual([]);
	});

	test('a world can be saved, added to and saved again', async () => {
		const db = await makeDb();
		const world = aWorld();
		const programme = aProgramme(world);
		await save(db, world);
		aReturn(world, 'accepted', { programme, quarter: 1 });
		const body = programme.body;
		const member = aPerson(world, 'board-member', { organisation: body });
		const board = aBoard(world, body, [member]);
		aProgrammeBoard(world, programme, board);
		aMeeting(world, board, isoDate('2017-11-14'));
		aPerson(world, 'authority-officer', { organisation: anAuthority(world, anArea(world)) });
		await save(db, world);
		const meeting = await db.reader
			.selectFrom('boardMeeting')
			.select(['heldOn', 'papersDueOn'])
			.executeTakeFirstOrThrow();
		expect(meeting).toEqual({ heldOn: '2017-11-14', papersDueOn: '2017-11-07' });
	});
});

test('an actor stands for a person with roles, organisation and boards', () => {
	const world = aWorld();
	const area = anArea(world, { name: 'Walsall' });
	const actor = actorOf(
		aPerson(world, ['authority-officer', 'authority-approver'], { organisation: anAuthority(world, area) }),
	);
	expect(actor).toMatchObject({
		organisationKind: 'local-authority',
		areaId: area.id,
		roles: ['authority-officer', 'authority-approver'],
		boardIds: [],
	});
});

test('the same seed makes the same rows, and another seed makes others', () => {
	const rowsOf = (seed: number) => {
		const world = aWorld(seed);
		aReturn(world, 'accepted', { programme: aProgramme(world) });
		return JSON.stringify(world.rows);
	};
	expect(rowsOf(7)).toBe(rowsOf(7));
	expect(rowsOf(7)).not.toBe(rowsOf(8));
});

test('no two people are called the same', () => {
	const world = aWorld();
	const names = Array.from({ length: 3000 }, () => aNameFor(world));
	expect(new Set(names).size).toBe(3000);
});

test.each([
	'perpetrator',
	'support',
] as const)('eight quarters of returns of the %s strand pass every cross-check without an error', (strand: StrandKind) => {
	for (let seed = 1; seed <= 15; seed += 1) {
		const world = aWorld(seed);
		const programme = aProgramme(world);
		const agreement = agreementOf(programme, strand);
		let lastQuarter: CheckedReturn['lastQuarter'] = null;
		for (const { number } of programme.periods) {
			const figures = new Map(
				figuresOfReturn(world, programme, agreement, programme.simulated, number).map((figure) => [
					figureKey(figure),
					figure.value,
				]),
			);
			const asked = askedOf(programme, agreement, number);
			const findings = crossChecks(
				{
					measures: measuresAsked(asked),
					areaIds: asked.areaIds,
					periodNumber: number,
					figures,
					lastQuarter,
				},
				new Map(),
			);
			expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
			lastQuarter = figures;
		}
	}
});
