import { expect, test } from 'vitest';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine, type MakeDb } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { changeSubmissionWindow } from './change-submission-window.ts';
import { makeReportingPeriods } from './make-reporting-periods.ts';
import { showReportingPeriods } from './show-reporting-periods.ts';

/** A programme of two years whose last four quarters are still to be made. */
async function inHand(makeDb: MakeDb) {
	const db = await makeDb();
	const world = aWorld();
	const programme = aProgramme(world, { quarters: 4 });
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, isoDate('2017-05-02'));
	const actor = actorOf(programme.office.officer);
	const scope = scopeFor(actor);
	const make = (expected: number, commandId = services.ids.next()) =>
		makeReportingPeriods(services, actor, scope, { commandId, slug: programme.slug, expected });
	const move = (
		number: number,
		opensOn: string,
		dueOn: string,
		expected: { opensOn: string; dueOn: string },
	) =>
		changeSubmissionWindow(services, actor, scope, {
			commandId: services.ids.next(),
			slug: programme.slug,
			number,
			window: { opensOn: isoDate(opensOn), dueOn: isoDate(dueOn) },
			expected: { opensOn: isoDate(expected.opensOn), dueOn: isoDate(expected.dueOn) },
		});
	const shown = async () => {
		const facts = await showReportingPeriods(services, scope, programme.slug);
		if (facts === null) throw new Error('the programme is in scope');
		return facts;
	};
	return { db, make, move, shown };
}

eachEngine((makeDb) => {
	test('the periods that a programme lacks are made once, with their windows, and the returns that have begun to be due with them', async () => {
		const { db, make, shown } = await inHand(makeDb);
		expect((await shown()).planned.map(({ number }) => number)).toEqual([5, 6, 7, 8]);
		expect(await make(4, 'pressed-twice')).toEqual({ ok: true, value: { made: 4 } });
		expect(await make(4, 'pressed-twice')).toEqual({ ok: true, value: { made: 4 } });
		expect(await make(4)).toMatchObject({ refusal: { code: 'none-missing' } });
		const { periods, planned } = await shown();
		expect(planned).toEqual([]);
		expect(periods.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		expect(periods[7]).toMatchObject({ startsOn: '2018-10-01', endsOn: '2018-12-31', opensOn: '2019-01-01' });
		const actions = await db.reader.selectFrom('auditEvent').select('action').orderBy('sequence').execute();
		expect(actions.map(({ action }) => action)).toEqual([
			'reporting-periods.made',
			...Array(4).fill('return.opened'),
		]);
	});

	test('somebody who saw another number of periods is told, and nothing is made', async () => {
		const { make, shown } = await inHand(makeDb);
		expect(await make(3)).toMatchObject({ refusal: { code: 'changed-meanwhile', missing: 4 } });
		expect((await shown()).periods).toHaveLength(4);
	});

	test('a window is moved until it opens, and the second of two people is told', async () => {
		const { db, move, shown } = await inHand(makeDb);
		const second = (await shown()).periods[1]!;
		expect(await move(2, '2017-07-03', '2017-08-11', second)).toEqual({ ok: true, value: { number: 2 } });
		expect(await move(2, '2017-07-03', '2017-09-01', second)).toMatchObject({
			refusal: { code: 'changed-meanwhile', window: { dueOn: '2017-08-11' } },
		});
		expect((await shown()).periods[1]).toMatchObject({ opensOn: '2017-07-03', dueOn: '2017-08-11' });
		const first = (await shown()).periods[0]!;
		expect(await move(1, '2017-04-01', '2017-06-01', first)).toMatchObject({
			refusal: { code: 'has-opened' },
		});
		expect(await move(9, '2017-04-01', '2017-06-01', first)).toMatchObject({
			refusal: { code: 'not-found' },
		});
		const payload = await db.reader.selectFrom('auditPayload').select('payload').executeTakeFirstOrThrow();
		expect(JSON.parse(payload.payload)).toEqual({
			before: { opensOn: second.opensOn, dueOn: second.dueOn },
			after: { opensOn: '2017-07-03', dueOn: '2017-08-11' },
		});
	});
});
