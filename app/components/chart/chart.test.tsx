import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { htmlProblems } from '../../../test/setup/html-problems.ts';
import type { ChartDescription } from '../../domain/chart/chart-description.ts';
import { layoutChart } from '../../domain/chart/layout-chart.ts';
import { Chart } from './chart.tsx';

const described = {
	title: 'Partner contact rose above its target in July to September 2017',
	alternativeText: 'A line over three quarters: 70.0%, 76.0%, 82.0%, against a target of 80%.',
	table: {
		caption: 'Partner contact by quarter',
		header: ['Cohort', 'Contacted', 'Entered', 'Share'],
		rows: [
			['January to March 2017', '7', '10', '70.0%'],
			['April to June 2017', '38', '50', '76.0%'],
			['July to September 2017', '41', '50', '82.0%'],
		],
	},
};
const point = (label: string, value: number | null, provisional = false) => ({
	label,
	shortLabel: label,
	value,
	valueLabel: value === null ? 'No data' : `${value}.0%`,
	provisional,
	target: 80,
});

const CHARTS: readonly (readonly [string, ChartDescription])[] = [
	[
		'run',
		{
			...described,
			kind: 'run',
			unit: 'per-cent',
			points: [point('Q1', 70), point('Q2', null), point('Q3', 82), point('Q4', 85, true)],
		},
	],
	[
		'bars',
		{
			...described,
			kind: 'bars',
			unit: 'count',
			target: null,
			bars: [
				{ label: 'Birmingham', value: 12, valueLabel: '12' },
				{ label: 'Walsall', value: null, valueLabel: 'No data' },
			],
		},
	],
	[
		'waterfall',
		{
			...described,
			kind: 'waterfall',
			steps: [
				{ label: 'Passed', value: 50, valueLabel: '50' },
				{ label: 'Received', value: 48, valueLabel: '48' },
			],
		},
	],
];

const draw = (chart: ChartDescription): string =>
	renderToStaticMarkup(
		<>
			<h2>Performance</h2>
			<Chart id="c" layout={layoutChart(chart, 640)} />
		</>,
	);

test.each(CHARTS)('a %s chart is valid HTML without inline styles', async (_kind, chart) => {
	expect(await htmlProblems(draw(chart))).toEqual([]);
	expect(draw(chart)).not.toContain('style=');
});

test.each(
	CHARTS,
)('a %s chart says what it shows, in words for those who cannot see it, and has its table', (_kind, chart) => {
	const html = draw(chart);
	expect(html).toContain(
		`<title id="c-name">${described.title}</title><desc id="c-words">${described.alternativeText}</desc>`,
	);
	expect(html).toContain('role="img" aria-labelledby="c-name c-words"');
	for (const cell of described.table.rows.flat())
		expect(html).toMatch(new RegExp(`<t[hd][^>]*>${cell}</t[hd]>`));
});

test('a provisional point is told apart by its shape and its line, and a missing one breaks the line', () => {
	const html = draw(CHARTS[0]![1]);
	expect(html.match(/portal-chart__point--full/g)).toHaveLength(2);
	// One of the two is the legend's.
	expect(html.match(/portal-chart__point--hollow/g)).toHaveLength(2);
	expect(html.match(/portal-chart__point--hollow[^>]*data-value/g)).toHaveLength(1);
	expect(html.match(/portal-chart__line--series-provisional/g)).toHaveLength(1);
	expect(html).not.toMatch(/portal-chart__line--series"/);
});

test('each mark carries the words that are said under the pointer', () => {
	const said = [...draw(CHARTS[1]![1]).matchAll(/data-value="([^"]+)"/g)].map((match) => match[1]);
	expect(said).toEqual(['Birmingham: 12']);
});
