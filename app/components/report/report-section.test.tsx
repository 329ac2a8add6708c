import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { layoutChart } from '../../domain/chart/layout-chart.ts';
import { ReportSection } from './report-section.tsx';

const description = {
	kind: 'bars' as const,
	unit: 'count' as const,
	title: 'A chart',
	alternativeText: 'In words',
	table: null,
	target: null,
	bars: [{ label: 'Dudley', value: 5, valueLabel: '5' }],
};
const chart = {
	kind: 'chart' as const,
	id: 'chart-wait',
	caption: 'Figure 1: A chart',
	description,
	tableId: 'table-wait',
	source: 'The figures are in table 1.',
	layout: layoutChart(description, 760),
};

test.each([
	[1, ['2', '3']],
	[2, ['3', '4']],
] as const)('a chart under a heading of level %i has the next level, so that none is skipped', (level, levels) => {
	const html = renderToStaticMarkup(
		<ReportSection section={{ id: 'tables', level, heading: 'TABLES AND CHARTS', blocks: [chart] }} />,
	);
	expect([...html.matchAll(/<h(\d)/g)].map((match) => match[1])).toEqual(levels);
});
