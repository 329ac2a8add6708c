import { expect, test } from 'vitest';
import { DVPP_QUARTERS, factsForTests, specificationFrom } from '../../../domain/kpi/kpi-facts.test-data.ts';
import { officePages } from '../pages-of.ts';
import type { SourcesAsked } from '../part-asked.ts';
import { sourcesView } from './view.ts';

const row = (cohort: number, area: string) => ({ cohort, area, entered: 20, contacted: 16 });
const facts = factsForTests({
	latestPeriod: 3,
	rows: [row(1, 'dudley'), row(1, 'walsall'), row(2, 'dudley'), row(2, 'walsall')],
});
const OF_PROGRAMME = {
	programme: { name: 'Programme', slug: 'programme' },
	periods: DVPP_QUARTERS.map((quarter) => ({
		...quarter,
		id: '',
		opensOn: quarter.endsOn,
		dueOn: quarter.endsOn,
	})),
	areas: new Map([['dudley', 'Dudley']]),
	providers: new Map([['provider of support dudley', 'Turning North']]),
};
const shown = (asked: Partial<SourcesAsked>, key = 'partner-contact') =>
	sourcesView(
		{ ...OF_PROGRAMME, facts },
		key,
		{ area: null, provider: null, quarter: null, ...asked },
		officePages(OF_PROGRAMME.programme),
	);
const said = (words: string) => ({ text: expect.stringContaining(words) });
const returnsOf = (asked: Partial<SourcesAsked>) =>
	[...JSON.stringify(shown(asked)?.blocks).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href).sort();

test('the returns behind a quarter are those that its cohort was read from', () => {
	expect(returnsOf({ quarter: '1' })).toEqual([
		'/returns/support dudley 2/versions/1',
		'/returns/support walsall 2/versions/1',
	]);
	expect(shown({ quarter: '1' })).toMatchObject({
		caption: 'January to March 2017',
		blocks: [said('The quarter by itself'), {}],
	});
});

test('without one they are those of all quarters so far, or of a part of the programme', () => {
	expect(returnsOf({})).toHaveLength(4);
	expect(shown({})).toMatchObject({
		caption: 'Programme',
		blocks: [said('All quarters so far together'), {}],
	});
	expect(returnsOf({ area: 'dudley' })).toEqual([
		'/returns/support dudley 2/versions/1',
		'/returns/support dudley 3/versions/1',
	]);
});

test('a quarter, an area or a KPI that the programme does not have is no page', () => {
	for (const quarter of ['13', '0', '1x', '01', '']) expect(shown({ quarter })).toBeNull();
	expect(shown({ area: 'elsewhere' })).toBeNull();
	expect(shown({}, 'nothing')).toBeNull();
});

test('of a definition before the one in force they are those of its own quarters', () => {
	expect(shown({ quarter: 'earlier' })).toBeNull();
	const changed = specificationFrom(2, (kpi) => ({ ...kpi, definitionVersion: 2 }));
	const before = factsForTests({
		latestPeriod: 3,
		rows: [row(1, 'dudley'), row(2, 'dudley')],
		specifications: [specificationFrom(1), changed],
	});
	const view = sourcesView(
		{ ...OF_PROGRAMME, facts: before },
		'partner-contact',
		{ area: null, provider: null, quarter: 'earlier' },
		officePages(OF_PROGRAMME.programme),
	);
	expect(view).toMatchObject({
		caption: 'January to March 2017',
		blocks: [said('All quarters of the earlier definition together: 16 of 20'), {}],
	});
});
