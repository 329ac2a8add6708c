import { expect, test } from 'vitest';
import { specificationFrom } from '../kpi/kpi-facts.test-data.ts';
import type { BoardReport } from './board-report.ts';
import { boardReportFacts } from './board-report-facts.test-data.ts';
import { buildBoardReport } from './build-board-report.ts';
import { rememberReport } from './remember-report.ts';

const textOf = ({ sections }: BoardReport, id: string): string =>
	(sections.find((section) => section.id === id)?.blocks ?? [])
		.map((block) => (block.kind === 'paragraph' ? block.text : ''))
		.join(' ')
		.replaceAll(/\s+/g, ' ');
const contactOf = ({ kpis }: BoardReport) => kpis.find(({ key }) => key === 'partner-contact');
const newDefinition = (from: number) =>
	specificationFrom(from, (kpi) => (kpi.key === 'partner-contact' ? { ...kpi, definitionVersion: 2 } : kpi));

test('quarters of two definitions are not added, and the report says so in words', () => {
	const changed = newDefinition(2);
	const report = buildBoardReport(
		boardReportFacts({ specifications: [specificationFrom(1), changed] }),
		'office',
	);
	expect(textOf(report, 'partner-contact')).toContain(
		'Its definition changed with April to June 2017: figures of the quarters before cannot be added to later ones, and figures to date begin there.',
	);
	const contact = contactOf(report);
	expect(contact?.toDate?.figure).toMatchObject({ numerator: 40, denominator: 50, cohorts: [2] });
	expect(contact?.earlierToDate?.figure).toMatchObject({
		numerator: 31,
		denominator: 40,
		cohorts: [1],
		definitionVersion: 1,
	});
	expect(textOf(report, 'partner-contact')).toContain(
		'By the earlier definition, over January to March 2017: 31 of 40 (77.5%): not met; too few to conclude.',
	);
	expect(contact?.before).toBeNull();
});

test('while no quarter of a new definition can be judged, the total to date says that it is still of the earlier one, and prints that', () => {
	const changed = newDefinition(3);
	const report = buildBoardReport(
		boardReportFacts({ specifications: [specificationFrom(1), changed] }),
		'office',
	);
	expect(textOf(report, 'partner-contact')).toContain(
		'The figures to date are still of the earlier definition; those of the new one begin when its first quarter can be judged.',
	);
	const contact = contactOf(report);
	expect(contact?.earlierToDate).toBeNull();
	expect(contact?.toDate?.figure).toMatchObject({
		definitionVersion: 1,
		numerator: 71,
		denominator: 90,
		cohorts: [1, 2],
	});
});

const TWO_AND_TWO = { latestPeriod: 5, specifications: [specificationFrom(1), newDefinition(3)] };
const rowsOf = (contacted: readonly number[]) =>
	contacted.map((each, index) => ({
		cohort: index + 1,
		area: index % 2 === 0 ? 'dudley' : 'walsall',
		entered: 40,
		contacted: each,
	}));

test('the appendix has both totals, each with its definition, and the next paper compares both', () => {
	const facts = boardReportFacts({ ...TWO_AND_TWO, rows: rowsOf([31, 32, 33, 34, 35]) });
	const report = buildBoardReport(facts, 'office');
	const tables = report.appendix.flatMap(({ blocks }) => blocks);
	const series = tables.find(
		(block) => block.kind === 'table' && block.id === 'table-partner-contact-series',
	);
	const totals = series?.kind === 'table' ? series.rows.filter(({ total }) => total) : [];
	expect(totals.map(({ cells }) => cells.slice(0, 2).map(({ text }) => text))).toEqual([
		['January to June 2017, by the earlier definition', '63 of 80'],
		['July to December 2017', '67 of 80'],
	]);
	const kept = rememberReport(report).values.filter(({ kpi }) => kpi === 'partner-contact');
	expect(kept.find(({ cohorts }) => cohorts.join() === '1,2')).toMatchObject({
		definitionVersion: 1,
		numerator: 63,
		denominator: 80,
	});
});

test('outside the office the earlier total gives no small quarter away', () => {
	const facts = boardReportFacts({ ...TWO_AND_TWO, rows: rowsOf([31, 38, 33, 34, 35]) });
	const exact = contactOf(buildBoardReport(facts, 'office'));
	expect(exact?.earlierToDate?.figure).toMatchObject({ shown: 'exact', numerator: 69, cohorts: [1, 2] });
	const told = contactOf(buildBoardReport(facts, 'public'));
	const hidden = (told?.series ?? []).filter(
		({ figure }) => (figure.cohorts[0] ?? 0) < 3 && figure.shown !== 'exact',
	);
	expect(told?.series[1]?.figure.shown).toBe('words');
	expect(told?.earlierToDate?.figure.shown === 'exact' ? hidden.length : 2).toBe(2);
	expect(told?.toDate?.figure.shown).toBe('exact');
});
