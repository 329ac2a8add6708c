import { expect, test } from 'vitest';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { routeOver } from '../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import {
	newPassphraseOf,
	passphraseOf,
	publish,
	published,
	putForward,
	type TenderInHand,
	tenderIn,
	tenderOf,
} from '../../operations/tender/tenders.test-data.ts';

const makeDb = sqliteOnly();
const PAGE = '/bid-openers/enrol';

const openerAt = (it: TenderInHand, index = 0) => {
	const opener = it.openers[index];
	if (opener === undefined) throw new Error('no opener');
	return { opener, at: routeOver(it.services, actorOf(opener)) };
};
const typed = (passphrase: string) => ({ passphrase, again: passphrase });

test('who has not enrolled is offered to, and who has is offered another passphrase', async () => {
	const it = await tenderIn(await makeDb());
	const { opener, at } = openerAt(it);
	expect((await at.open('/tenders')).text).toContain('Enrol as a bid opener');
	const page = await at.open(PAGE);
	expect(page.title).toBe('Enrol as a bid opener');
	const sent = await at.send(PAGE, page, typed(passphraseOf(opener)));
	expect(sent).toMatchObject({ status: 303, location: '/tenders' });
	// The same form a second time, though the page asks something else by now.
	expect((await at.send(PAGE, page, typed(passphraseOf(opener)))).status).toBe(303);
	const other = await at.send(PAGE, page, typed(newPassphraseOf(opener)));
	expect(other).toMatchObject({ status: 422, title: 'Change your passphrase or enrol again' });
	expect(other.text).toContain('You have enrolled already, with another passphrase. It still holds');
	const { text } = await at.open('/tenders');
	expect(text).toContain('Change your passphrase or enrol again');
	expect(text).not.toContain('Enrol as a bid opener');
	expect((await routeOver(it.services, actorOf(it.officer)).open('/tenders')).text).not.toContain('nrol');
});

test('the page says what a new key cannot open, and asks for a tick', async () => {
	const it = await published(await makeDb());
	const { title } = (await tenderOf(it)).notice;
	const { opener, at } = openerAt(it);
	const page = await at.open(PAGE);
	expect(page.text).toContain('You enrolled as a bid opener on');
	expect(page.text).toContain(`${title} Bids and prices still sealed. Closing: 15 March 2017 at midday`);
	expect(page.text).toContain(`I can then no longer help to open “${title}”`);
	expect(page.text).not.toContain('too few are left');
	const lost = { know: 'lost', ...typed(newPassphraseOf(opener)) };
	expect((await at.send(PAGE, page, typed(newPassphraseOf(opener)))).text).toContain(
		'Select whether you know your passphrase',
	);
	const unticked = await at.send(PAGE, page, lost);
	expect(unticked.status).toBe(422);
	expect(unticked.text).toContain('Tick that you understand what a new key cannot open');
	expect(unticked.html).not.toContain(newPassphraseOf(opener));
	const done = await at.send(PAGE, page, { ...lost, understood: 'yes' });
	expect(done).toMatchObject({ status: 303, location: '/tenders' });
	expect((await at.send(PAGE, page, { ...lost, understood: 'yes' })).status).toBe(303);
	expect((await at.open(PAGE)).text).toContain('You hold no share of a published tender');
	const office = await routeOver(it.services, actorOf(it.officer)).open(`/tenders/${it.slug}`);
	expect(office.text).toContain('Enrolled again after publication: the new key does not open these bids');

	const next = await openerAt(it, 1).at.open(PAGE);
	expect(next.text).toContain('If you enrol again, too few are left');
	expect(office.text).not.toContain('Two people are needed');
	await openerAt(it, 1).at.send(PAGE, next, { ...lost, understood: 'yes' });
	const alarm = await routeOver(it.services, actorOf(it.officer)).open(`/tenders/${it.slug}`);
	expect(alarm.text).toContain(`Only ${it.openers[2]?.name} can still open the bids.`);
});

test('a tender that was published since is shown before anything is lost', async () => {
	const it = await tenderIn(await makeDb());
	await putForward(it);
	const { opener, at } = openerAt(it);
	const page = await at.open(PAGE);
	expect((await publish(it)).ok).toBe(true);
	const lost = { know: 'lost', understood: 'yes', ...typed(newPassphraseOf(opener)) };
	const again = await at.send(PAGE, page, lost);
	expect(again.status).toBe(422);
	expect(again.text).toContain('A tender was published after you opened this page');
	expect(again.text).toContain('Bids and prices still sealed');
	expect((await at.send(PAGE, again, lost)).status).toBe(303);
});

test('whoever knows their passphrase changes it', async () => {
	const it = await published(await makeDb());
	const { opener, at } = openerAt(it);
	const page = await at.open(PAGE);
	const elsewhere = await at.open(PAGE);
	const known = { know: 'known', ...typed(newPassphraseOf(opener)) };
	expect((await at.send(PAGE, page, known)).text).toContain('Enter your present passphrase');
	const wrong = await at.send(PAGE, page, { ...known, current: newPassphraseOf(opener) });
	expect(wrong.text).toContain('This is not your passphrase as a bid opener');
	const done = await at.send(PAGE, page, { ...known, current: passphraseOf(opener) });
	expect(done).toMatchObject({ status: 303, location: '/tenders' });
	const stale = await at.send(PAGE, elsewhere, { ...known, current: newPassphraseOf(opener) });
	expect(stale.text).toContain('Your passphrase was changed after you opened this page');
});
