import { expect, test } from 'vitest';
import { DVPP_QUARTERS, factsForTests } from '../../domain/kpi/kpi-facts.test-data.ts';
import { officePages } from './pages-of.ts';
import { promisedTable } from './promised-table.ts';
import { coverageNames } from './value-row.ts';

const DUDLEY = 'provider of support dudley';
// Cohorts 1 and 2 of Dudley have had their time: 34 of 40 is 85% exactly.
const facts = factsForTests({
	latestPeriod: 3,
	rows: [
		{ cohort: 1, area: 'dudley', entered: 20, contacted: 18 },
		{ cohort: 2, area: 'dudley', entered: 20, contacted: 16 },
	],
});
const providers = new Map([[DUDLEY, 'Turning North']]);
const periods = DVPP_QUARTERS.map((quarter) => ({
	...quarter,
	id: '',
	opensOn: quarter.endsOn,
	dueOn: quarter.endsOn,
}));
const contact = facts.specifications[0]?.kpis.filter(({ key }) => key === 'partner-contact') ?? [];
const rowsFor = (levels: readonly (readonly [kpiKey: string, numerator: number, denominator: number])[]) => {
	const [block] = promisedTable(
		contact,
		levels.map(([kpiKey, numerator, denominator]) => ({
			kpiKey,
			numerator,
			denominator,
			agreementId: 'a',
			reference: 'WMPCC-S',
			providerId: DUDLEY,
		})),
		providers,
		{
			pages: officePages({ name: 'DVPP', slug: 'dvpp' }),
			facts,
			periods,
			names: coverageNames(new Map(), providers, periods),
		},
	);
	return block?.kind === 'table' ? block.table.rows.map(({ cells }) => cells) : null;
};

test('what is asked, promised and reached stands in one row, and the promise is compared exactly', () => {
	expect(rowsFor([['partner-contact', 85, 100]])?.[0]?.slice(2)).toEqual([
		'80%',
		'85%',
		{ figure: '85.0%', parts: { numerator: '34', denominator: '40' } },
		'Met',
	]);
	// 85.01% prints as 85.0% too, and is more than was reached.
	expect(rowsFor([['partner-contact', 8501, 10_000]])?.[0]?.at(-1)).toBe('Not met');
});

test('nothing stands there where nobody promised anything of the KPI', () => {
	expect(rowsFor([])).toBeNull();
	expect(rowsFor([['completion', 70, 100]])).toBeNull();
});

test('a promised median is written in weeks, whether or not there is a result: it is kept in tenths', () => {
	const wait = facts.specifications[0]?.kpis.filter(({ key }) => key === 'median-wait') ?? [];
	const level = { kpiKey: 'median-wait', numerator: 45, denominator: 1 };
	const promised = { ...level, agreementId: 'a', reference: 'WMPCC-S', providerId: DUDLEY };
	const context = {
		pages: officePages({ name: 'DVPP', slug: 'dvpp' }),
		facts,
		periods,
		names: coverageNames(new Map(), providers, periods),
	};
	const [block] = promisedTable(wait, [promised], providers, context);
	expect(block?.kind === 'table' ? block.table.rows[0]?.cells.slice(2, 4) : null).toEqual([
		'at most 6 weeks',
		'at most 4.5 weeks',
	]);
});
