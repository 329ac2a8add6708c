import { expect, test } from 'vitest';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { routeOver } from '../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { on, published } from '../../operations/tender/tenders.test-data.ts';

const makeDb = sqliteOnly();

test('a bidder asks, an officer answers, and everybody reads it on the tender’s page', async () => {
	const it = await published(await makeDb());
	const at = (person: typeof it.officer) => routeOver(it.services, actorOf(person));
	const anybody = routeOver(it.services, null);
	const tender = `/open-tenders/${it.slug}`;
	expect((await anybody.open(tender)).text).toContain('Sign in as a provider to ask a question');
	const bidder = at(it.bidder.preparer);
	const page = await bidder.open(`${tender}/questions`);
	expect(page.text).toContain('Nobody is told who asked');
	const named = await bidder.send(`${tender}/questions`, page, {
		words: `${it.bidder.preparer.organisation.name} asks how many places there are.`,
	});
	expect(named.status).toBe(422);
	expect(named.text).toContain('nobody may know who asked');
	const words = 'How many places are there? We have two.';
	expect(await bidder.send(`${tender}/questions`, named, { words })).toMatchObject({
		location: `${tender}/questions`,
	});
	expect((await bidder.open(`${tender}/questions`)).text).toContain('Not answered yet');
	expect((await at(it.otherBidder.preparer).open(`${tender}/questions`)).text).not.toContain('We have two');
	expect((await anybody.open(tender)).text).toContain('No question has been answered yet');

	const officer = at(it.officer);
	const shown = await officer.open(`/tenders/${it.slug}`);
	expect(shown.text).toContain('To be answered');
	const address = new RegExp(`href="(/tenders/${it.slug}/clarifications/\\w+)"`).exec(shown.html)?.[1] ?? '';
	expect((await at(it.approver).open(`/tenders/${it.slug}`)).html).not.toContain(address);
	on(it, isoDate('2017-03-14'));
	expect((await officer.open(`/tenders/${it.slug}`)).text).toContain('Overdue');
	const form = await officer.open(address);
	expect(form.text).toContain('amend it too');
	expect(form.html).toContain('We have two');
	const answered = { question: 'How many places are there?', answer: 'Forty, as each lot says.' };
	expect(await officer.send(address, form, answered)).toMatchObject({ location: `/tenders/${it.slug}` });
	const everybody = await anybody.open(tender);
	expect(everybody.text).toContain('How many places are there? Forty, as each lot says.');
	expect(everybody.text).not.toContain('We have two');
	expect((await officer.open(`/tenders/${it.slug}`)).text).toContain('We have two');
	const late = await bidder.send(`${tender}/questions`, page, { words: 'And how many groups?' });
	expect(late.text).toContain('Questions closed on');
	expect((await bidder.open(tender)).text).toContain('What your organisation has asked');
});
