import { expect, test } from 'vitest';
import { type APerson, actorOf, aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { type PersonAtPages, routeOver } from '../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { answer, ask, asked, drawing } from '../../operations/clarification/clarifications.test-data.ts';
import { on, published, type TenderInHand } from '../../operations/tender/tenders.test-data.ts';

const makeDb = sqliteOnly();
const QUESTIONS = [
	['c-3', 'How many places?'],
	['c-1', 'May groups meet in the evening?'],
	['c-4', 'Do tables count as words?'],
	['c-2', 'When does the work begin?'],
] as const;
const DAYS = ['2017-02-06', '2017-02-07', '2017-02-09', '2017-02-10'].map(isoDate);

/** The questions asked in an order, turn by turn, on other days; the ids are the same whatever the order. */
async function askedIn(order: readonly number[], first: 'bidder' | 'otherBidder'): Promise<TenderInHand> {
	const it = await published(await makeDb());
	const second = first === 'bidder' ? 'otherBidder' : 'bidder';
	for (const [turn, index] of order.entries()) {
		const [id, words] = QUESTIONS[index] ?? ['', ''];
		on(it, DAYS[turn] ?? isoDate('2017-02-11'));
		const by = it[turn % 2 === 0 ? first : second].preparer;
		expect(await ask(it, by, words, { services: drawing(it.services, id) })).toMatchObject({ ok: true });
	}
	on(it, isoDate('2017-02-13'));
	return it;
}

const table = ({ html }: { readonly html: string }, slug: string): string =>
	(/<table[^>]*id="clarifications".*?<\/table>/s.exec(html)?.[0] ?? 'none').replaceAll(slug, 'slug');

/** What each of the office, and the public, is shown of it. */
async function shownTo(it: TenderInHand, people: readonly (APerson | null)[]): Promise<readonly string[]> {
	const shown: string[] = [];
	for (const person of people) {
		const browser: PersonAtPages = routeOver(it.services, person === null ? null : actorOf(person));
		if (person !== null) shown.push(table(await browser.open(`/tenders/${it.slug}`), it.slug));
		shown.push(table(await browser.open(`/open-tenders/${it.slug}`), it.slug));
	}
	return shown;
}

test('whoever asked what, and in whatever order, the office and the public are shown the same', async () => {
	const worlds = [
		await askedIn([0, 1, 2, 3], 'bidder'),
		await askedIn([0, 1, 2, 3], 'otherBidder'),
		await askedIn([3, 2, 0, 1], 'bidder'),
	];
	const seen = [];
	for (const it of worlds) {
		const office = [it.officer, it.approver, it.evaluator, ...it.openers.slice(0, 1), null];
		const before = await shownTo(it, office);
		await answer(it, 'c-4', { question: 'Do tables count?' });
		seen.push([...before, ...(await shownTo(it, office))]);
	}
	const [one, other, turned] = seen;
	expect(one?.[0]).toContain('How many places?');
	expect(one).not.toContain('none');
	expect(other).toEqual(one);
	expect(turned).toEqual(one);
	const [it] = worlds;
	if (it === undefined) throw new Error('no tender');
	const officer = routeOver(it.services, actorOf(it.officer));
	for (const page of [`/tenders/${it.slug}`, `/tenders/${it.slug}/clarifications/c-1`]) {
		const { html } = await officer.open(page);
		for (const day of ['6 February 2017', '7 February 2017', '9 February 2017', '2017-02-0'])
			expect(html).not.toContain(day);
		for (const { preparer } of [it.bidder, it.otherBidder])
			for (const told of [preparer.name, preparer.id, preparer.organisation.name, preparer.organisation.id])
				expect(html).not.toContain(told);
	}
});

test('the audit trail says that something was asked: not to the office, and to nobody by whom or what', async () => {
	const it = await published(await makeDb());
	const world = aWorld();
	const administrator = aPerson(world, 'system-administrator');
	await it.services.db.transaction((tx) => saveWorld(tx, world));
	const id = await asked(it, it.bidder.preparer, 'How many places?');
	await answer(it, id);
	const trail = (person: APerson) =>
		routeOver(it.services, actorOf(person)).open('/audit?action=clarification.asked');
	expect((await trail(it.officer)).html).not.toContain(it.bidder.preparer.name);
	const seen = await trail(administrator);
	expect(seen.text).toContain('Not recorded here');
	for (const told of [it.bidder.preparer.name, it.bidder.preparer.organisation.name, id])
		expect(seen.html).not.toContain(told);
	const events = await it.services.db.reader
		.selectFrom('auditEvent')
		.innerJoin('auditPayload', 'auditPayload.sequence', 'auditEvent.sequence')
		.select(['personId', 'organisationId', 'bodyId', 'role', 'payload'])
		.where('action', '=', 'clarification.asked')
		.execute();
	expect(events).toEqual([
		{
			personId: null,
			organisationId: null,
			bodyId: null,
			role: 'unnamed',
			payload: '{"before":null,"after":null}',
		},
	]);
});
