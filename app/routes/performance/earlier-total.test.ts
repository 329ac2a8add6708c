import { expect, test } from 'vitest';
import { DVPP_QUARTERS, factsForTests, specificationFrom } from '../../domain/kpi/kpi-facts.test-data.ts';
import { earlierRow, earlierWords } from './earlier-total.ts';
import { officePages } from './pages-of.ts';
import { coverageNames } from './value-row.ts';

const contextOf = (definitionVersion: number) => {
	const periods = DVPP_QUARTERS.map((each) => ({
		...each,
		id: '',
		opensOn: each.endsOn,
		dueOn: each.endsOn,
	}));
	return {
		pages: officePages({ name: 'Programme', slug: 'programme' }),
		facts: factsForTests({
			latestPeriod: 4,
			rows: [1, 2, 3].map((cohort) => ({ cohort, area: 'dudley', entered: 40, contacted: 31 + cohort })),
			specifications: [specificationFrom(1), specificationFrom(3, (kpi) => ({ ...kpi, definitionVersion }))],
		}),
		periods,
		names: coverageNames(new Map(), new Map(), periods),
	};
};

test('a total to date that begins anew has that of the earlier definition beside it', () => {
	expect(earlierWords('partner-contact', contextOf(2))).toEqual([
		'Its definition changed with July to September 2017, and the total to date begins there. By the earlier definition, January to June 2017: 65 of 80 (81.3%): met; too few to conclude.',
	]);
	expect(earlierRow('partner-contact', contextOf(2))).toMatchObject([
		{
			name: 'By the earlier definition, January to June 2017',
			value: '81.3%',
			parts: { numerator: '65', denominator: '80' },
			returnsHref: '/programmes/programme/performance/partner-contact/returns?quarter=earlier',
		},
	]);
});

test('of one that never changed nothing is said', () => {
	expect(earlierWords('partner-contact', contextOf(1))).toEqual([]);
	expect(earlierRow('partner-contact', contextOf(1))).toEqual([]);
});
