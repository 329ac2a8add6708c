import { expect, test } from 'vitest';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { routeOver } from '../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { awardedLot, rankedLot } from '../../operations/evaluation/evaluations.test-data.ts';
import { LOT } from '../../operations/tender/tenders.test-data.ts';

const makeDb = sqliteOnly();

test('once quality is locked an evaluator is offered no score to change, and reads the answer still', async () => {
	const it = await rankedLot(await makeDb());
	const evaluator = routeOver(it.services, actorOf(it.evaluator));
	const page = await evaluator.open(`/tenders/${it.slug}/lots/${LOT}`);
	expect(page.text).toContain('see the answer');
	expect(page.text).not.toContain(': change');
});

test('the office reads of an award what everybody reads: it is to be awarded until the agreement is entered into', async () => {
	const it = await awardedLot(await makeDb());
	const officer = routeOver(it.services, actorOf(it.officer));
	const lot = `/tenders/${it.slug}/lots/${LOT}`;
	const name = it.bidder.preparer.organisation.name;
	expect((await officer.open(lot)).text).toContain(`To be awarded to ${name}, as decided on`);
	expect((await officer.open(`${lot}/decision`)).text).toContain(`To be awarded to ${name}`);
});
