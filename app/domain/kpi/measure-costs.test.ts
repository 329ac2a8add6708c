import { expect, test } from 'vitest';
import { boardReportFacts } from '../board-report/board-report-facts.test-data.ts';
import { figure } from './kpi-facts.test-data.ts';
import { indexFacts } from './kpi-facts.ts';
import { measureCosts } from './measure-costs.ts';

const { kpi } = boardReportFacts();
const agreementId = kpi.returns.find(({ strand }) => strand === 'perpetrator')?.agreementId ?? '';
const paid = [1, 2, 3].map((period) => ({ agreementId, period, pence: 5_250_000 }));
const areas = ['birmingham', 'dudley', 'walsall'];
const allocated = areas.map((areaId, index) => ({
	agreementId,
	areaId,
	pence: [2, 1, 1][index]! * 1_000_000,
}));

test('a start costs what was paid over those who started in the quarters that it was paid for', () => {
	const { work, quarters } = measureCosts(kpi, paid, allocated);
	expect(quarters).toEqual([1, 2, 3]);
	expect(work).toMatchObject({
		pence: 15_750_000,
		starts: 106,
		completions: 35,
		perStart: 148_585,
		perCompletion: 450_000,
	});
});

test('the commissioner’s money is divided by the starts on the commissioner’s places: those that authorities paid for are left out', () => {
	const bought = indexFacts({
		...kpi,
		returns: kpi.returns.map((each) =>
			each.strand === 'perpetrator' && each.period < 3
				? { ...each, figures: [...each.figures, figure('units-used-local-authority', null, null, 3)] }
				: each,
		),
	});
	expect(measureCosts(bought, paid, allocated).work).toMatchObject({
		pence: 15_750_000,
		starts: 100,
		perStart: 157_500,
	});
});

test('a quarter that has not been paid for is left out with its people', () => {
	const { work, quarters } = measureCosts(kpi, paid.slice(0, 2), allocated);
	expect(quarters).toEqual([1, 2]);
	expect(work).toMatchObject({ pence: 10_500_000, starts: 72, completions: 11 });
});

test('money is laid on areas by their places at their price, and adds up to the whole; so do the people', () => {
	const { work, byArea } = measureCosts(kpi, paid, allocated);
	expect(byArea.map(({ areaId, cost }) => [areaId, cost.pence, cost.starts])).toEqual([
		['birmingham', 7_875_000, 54],
		['dudley', 3_937_500, 29],
		['walsall', 3_937_500, 23],
	]);
	expect(byArea.reduce((sum, { cost }) => sum + cost.pence, 0)).toBe(work.pence);
});

test('nothing paid, nothing told: no cost without its base', () => {
	expect(measureCosts(kpi, [], allocated)).toMatchObject({
		quarters: [],
		byArea: [],
		byProvider: [],
		work: { perStart: null },
	});
});
