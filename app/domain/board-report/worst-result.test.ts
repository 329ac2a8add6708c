import { expect, test } from 'vitest';
import type { Rating } from '../kpi/kpi-value.ts';
import { boardReportFacts } from './board-report-facts.test-data.ts';
import { buildBoardReport } from './build-board-report.ts';
import type { ReportedKpi } from './reported-kpi.ts';
import { worstResult } from './worst-result.ts';

const [some] = buildBoardReport(boardReportFacts(), 'office').kpis;

function kpi(name: string, numerator: number, target: number, rating: Rating, more = {}): ReportedKpi {
	const value = some!.value!;
	const figure = { ...value.figure, shown: 'exact', numerator, denominator: 50, rating, ...more } as const;
	return {
		...some!,
		name,
		topic: 'outcomes',
		value: {
			...value,
			words: `${2 * numerator}.0%`,
			when: 'April to September 2017',
			targetWords: `${target}%`,
			figure: { ...figure, target: { numerator: target, denominator: 100 } },
		},
	};
}

test('the result that is furthest below its target is told with its parts, wherever it stands, and how many are rated alike', () => {
	const kpis = [
		kpi('Partner contact', 40, 80, 'good'),
		kpi('Awareness', 22, 60, 'inadequate'),
		kpi('Childhoods', 18, 60, 'inadequate'),
		kpi('Parenting', 24, 60, 'requires-improvement'),
	];
	expect(worstResult(kpis)).toBe(
		'Childhoods: 36.0% (18 of 50, April to September 2017), target 60%, rated Inadequate. 1 other result is rated Inadequate too.',
	);
});

test.each([
	['meets its target', kpi('Contact', 40, 80, 'good')],
	['is not rated', kpi('Contact', 10, 80, 'other')],
	['may not be shown', kpi('Contact', 10, 80, 'inadequate', { shown: 'banded' })],
	['is missing', { ...kpi('Contact', 10, 80, 'inadequate'), value: null }],
])('nothing is said of a result that %s', (_name, one) => {
	expect(worstResult([one])).toBeNull();
});
