import { expect, test } from 'vitest';
import { scopeOfClock } from '../../../app/domain/access/scope-of-clock.ts';
import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { showCosts } from '../../../app/operations/payment/show-costs.ts';
import { showFunding } from '../../../app/operations/payment/show-funding.ts';
import { holdingTheDemonstration } from '../../../test/setup/demonstration.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';

const demonstration = holdingTheDemonstration(sqliteOnly());
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

test('Coventry’s own money for Choose to Change is in no total of the commissioner’s, and Drive’s is of two funders', async () => {
	const db = await demonstration();
	const services = servicesOver(db, isoDate('2026-10-20'));
	const of = async (slug: string) => (await showFunding(services, scopeOfClock(), slug))!;
	const inCustody = await of('in-custody-and-choose-to-change');
	expect(inCustody.streams.map(({ funder, amountPence }) => [funder, amountPence])).toEqual([
		['Home Office', 200_000_000],
	]);
	expect(inCustody.beside).toMatchObject([
		{ organisation: 'Coventry City Council', what: 'own-stream', pence: 18_000_000 },
	]);
	const agreed = sum(inCustody.agreements.map(({ valuePence }) => valuePence));
	expect([agreed, sum(inCustody.agreed.map(({ amountPence }) => amountPence))]).toEqual([
		160_000_000, 160_000_000,
	]);
	const paid = sum(inCustody.funded.map(({ pence }) => pence));
	const orders = await db.reader
		.selectFrom('paymentOrder')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'paymentOrder.agreementId')
		.select('paymentOrder.amountPence')
		.where('agreement.programmeId', '=', inCustody.programme.id)
		.where('paymentOrder.state', '=', 'paid')
		.execute();
	expect(paid).toBe(sum(orders.map(({ amountPence }) => amountPence)));
	const costs = (await showCosts(services, scopeOfClock(), inCustody.programme.slug))!.costs;
	expect(costs.withSupport.pence).toBeLessThanOrEqual(paid);

	const drive = await of('west-midlands-drive');
	expect(drive.streams.map(({ funder, name, amountPence }) => [funder, name, amountPence])).toEqual(
		expect.arrayContaining([
			['Home Office', 'Drive, 21 months; the split is invented', 70_000_000],
			['West Midlands Police and Crime Commissioner', 'Drive, 21 months; the split is invented', 70_000_000],
		]),
	);
	expect(sum(drive.agreed.map(({ amountPence }) => amountPence))).toBe(140_000_000);
});
