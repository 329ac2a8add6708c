import { expect, test } from 'vitest';
import type { Role } from '../../../app/domain/access/role.ts';
import { ROLES_OF_FIRST_PERSON } from '../../../app/domain/organisation/bidder-registration.ts';
import { portalOfItsOwn } from '../../setup/portal-of-its-own.ts';
import type { Asker } from './askers.ts';
import { expectedAnswer } from './expected-answer.ts';
import { factsOfAll, foreignWords, foundIn } from './foreign-words.ts';
import { prepareRecords } from './records/prepare-records.ts';
import { ROUTE_TABLE } from './route-table.ts';
import { routesOfBuild } from './routes-of-build.ts';
import { addressOf, type Step, walk } from './walk.ts';

const portal = portalOfItsOwn(prepareRecords);

/** The demonstration's bidder that registered itself, once for each role that its first person has. */
async function firstPerson(): Promise<readonly [Asker, ...Asker[]]> {
	const { personId, organisationId } = await portal.services.db.reader
		.selectFrom('selfRegistration')
		.select(['registeredBy as personId', 'organisationId'])
		.orderBy('organisationId')
		.executeTakeFirstOrThrow();
	const asking = (role: Role): Asker => ({
		name: 'the first person of a bidder that registered itself',
		role,
		personId,
		organisationId,
		kind: 'provider',
		areaId: null,
		boardIds: [],
		stage: 'complete',
	});
	return ROLES_OF_FIRST_PERSON.map(asking) as unknown as readonly [Asker, ...Asker[]];
}

test('whoever registered themselves reaches no record of others, and no page names any to them', async () => {
	const { services } = portal;
	const askers = await firstPerson();
	// One session for all of them: what ends it is made anew by `walk`.
	const [person] = askers;
	const steps: Step[] = [];
	for (const route of await routesOfBuild()) {
		const entry = ROUTE_TABLE[route.id];
		// That every route is there, the matrix says.
		if (entry === undefined) continue;
		for (const record of await entry.records(services))
			for (const method of ['GET', 'POST'] as const) {
				const answers = askers.map((asker) => expectedAnswer(route, entry, asker, record, method));
				const expected = answers.find(({ why }) => why !== 'role') ?? answers[0];
				const path = `${addressOf(route.pattern, record)}${entry.query?.(record) ?? ''}`;
				if (expected !== undefined)
					steps.push({ route, entry, asker: person, record, method, path, expected });
			}
	}
	const walked = await walk(portal.origin, services, steps);
	expect(walked.length).toBeGreaterThan(500);
	expect(walked.flatMap(({ problems }) => problems).slice(0, 40)).toEqual([]);
	const facts = await factsOfAll(services);
	const pages = walked.filter(({ html, route }) => html !== '' && route.reads !== 'public');
	const leaks = pages.flatMap(({ html, path }) =>
		foundIn(html, foreignWords(facts, person)).map((found) => `${path} shows ${found}`),
	);
	expect(pages.length).toBeGreaterThan(20);
	expect(leaks.slice(0, 40)).toEqual([]);
}, 600_000);
