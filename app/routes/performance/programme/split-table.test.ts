import { expect, test } from 'vitest';
import { factsForTests, figure, specificationFrom } from '../../../domain/kpi/kpi-facts.test-data.ts';
import { officePages } from '../pages-of.ts';
import { coverageNames } from '../value-row.ts';
import { splitTable } from './split-table.ts';

test('a provider is said not to be asked about the other strand’s KPIs, and not that its figures were not received', () => {
	const facts = factsForTests({
		latestPeriod: 3,
		rows: [1, 2, 3].map((cohort) => ({ cohort, area: 'dudley', entered: 5, contacted: 3 })),
		perpetrator: Object.fromEntries(
			[1, 2, 3].map((period) => [period, [figure('starts', 'dudley', null, 4)]]),
		),
	});
	const kpis = specificationFrom(1).kpis.filter(({ key }) => ['partner-contact', 'starts'].includes(key));
	const names = new Map([
		['provider of perpetrator', 'Perpetrator work'],
		['provider of support dudley', 'Support'],
	]);
	const context = {
		pages: officePages({ name: 'DVPP', slug: 'dvpp' }),
		facts,
		periods: [],
		names: coverageNames(new Map(), names, []),
	};
	const block = splitTable(kpis, context, 'provider', names);
	const cells = block.kind === 'table' ? block.table.rows.map((row) => row.cells) : [];
	expect(cells).toMatchObject([
		['Perpetrator work', { none: 'Not asked' }, { text: { figure: '12' } }],
		['Support', { href: expect.stringContaining('partner-contact') }, { none: 'Not asked' }],
	]);
});
