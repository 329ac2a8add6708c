import { expect, test } from 'vitest';
import { indexFacts } from '../kpi/kpi-facts.ts';
import { boardReportFacts, USUAL_ROWS } from './board-report-facts.test-data.ts';
import type { PreviousReport } from './board-report-facts.ts';
import { buildBoardReport } from './build-board-report.ts';
import { rememberReport } from './remember-report.ts';

type Report = ReturnType<typeof buildBoardReport>;

/** What the first page says of figures that changed since the last report. */
const changedOf = (report: Report): string | undefined =>
	report.firstPage.brief.blocks.flatMap((block) =>
		block.kind === 'paragraph' && block.lead === 'Changed since the report of 5 December 2017.'
			? [block.text]
			: [],
	)[0];

const restatementsOf = (report: Report) =>
	report.sections.find(({ id }) => id === 'restatements')?.blocks ?? [];

const tableOf = (report: Report) =>
	restatementsOf(report).flatMap((block) =>
		block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : [],
	);

/** The same quarter after one return has been corrected: so many partners more were contacted in Dudley than the last report said. */
function corrected(by: number) {
	const rows = USUAL_ROWS.map((row) =>
		row.cohort === 2 && row.area === 'dudley' ? { ...row, contacted: row.contacted - by } : row,
	);
	const then = rememberReport(buildBoardReport(boardReportFacts({ rows }), 'office'));
	const reason = 'Partners were entered under the wrong area.';
	const now = boardReportFacts(
		{},
		{ previous: then, reopenings: [{ returnId: 'support dudley 3', submission: 1, reason }] },
	);
	const returns = now.kpi.returns.map((each) =>
		each.returnId === 'support dudley 3' ? { ...each, submission: 2 } : each,
	);
	return { then, facts: { ...now, kpi: indexFacts({ ...now.kpi, returns }) } };
}

test('the first page says which figure changed, from what to what, and why', () => {
	const { facts } = corrected(9);
	expect(changedOf(buildBoardReport(facts, 'public'))).toBe(
		'Partner contact, April to June 2017, was 31 of 50 and is now 40 of 50; Ongoing work, April to June 2017, was 21 of 50 and is now 27 of 50: a return was corrected (“Partners were entered under the wrong area”). Every figure that changed is in “Restatements since the last report”.',
	);
	expect(JSON.stringify(restatementsOf(buildBoardReport(facts, 'public')))).not.toContain('wrong area');
	expect(changedOf(buildBoardReport(boardReportFacts(), 'office'))).toBeUndefined();
});

test('a small change is said in words on the first page too, and exactly in the office’s draft', () => {
	const { facts } = corrected(2);
	const why = 'a return was corrected (“Partners were entered under the wrong area”)';
	expect(changedOf(buildBoardReport(facts, 'public'))).toContain(
		`Partner contact, April to June 2017, was revised by fewer than 5: ${why}.`,
	);
	expect(changedOf(buildBoardReport(facts, 'office'))).toContain(
		`Partner contact, April to June 2017, was 38 of 50 and is now 40 of 50: ${why}.`,
	);
});

test('where figures changed for several reasons, the first page explains two and the section the others', () => {
	const before = boardReportFacts();
	const then = rememberReport(buildBoardReport(before, 'office'), {
		disclosed: buildBoardReport(before, 'public'),
		units: before.units,
	});
	const otherwise = (figure: NonNullable<PreviousReport['counted']>[number]) =>
		figure.number.kind === 'exact' && ['starts|quarter', 'completions|quarter'].includes(figure.key)
			? { ...figure, number: { kind: 'exact' as const, value: figure.number.value + 9 } }
			: figure;
	const [agreement, ...others] = before.agreements;
	if (agreement === undefined) throw new Error('the programme has an agreement');
	const report = buildBoardReport(
		{
			...before,
			agreements: [{ ...agreement, valuePence: agreement.valuePence + 100_00 }, ...others],
			previous: { ...then, counted: (then.counted ?? []).map(otherwise) },
		},
		'office',
	);
	expect(changedOf(report)).toMatch(
		/^People who started, .* was \d+ and is now \d+; .*: no reason was recorded\. 1 other figure changed too: all are in/,
	);
	expect(JSON.stringify(restatementsOf(report).at(-1))).toContain(
		`Value of ${agreement.title}: what was agreed has changed.`,
	);
});

test('a number that two boards’ last papers gave otherwise by a small number is in neither’s next paper', () => {
	const { then, facts } = corrected(9);
	const told = (profile: 'office' | 'public', otherPrevious: readonly PreviousReport[]) =>
		tableOf(buildBoardReport({ ...facts, otherPrevious }, profile))
			.find(([kpi, when]) => kpi === 'Partner contact' && when === 'April to June 2017')
			?.slice(2);
	const moved = (by: number) => ({
		...then,
		values: then.values.map((value) => ({ ...value, numerator: (value.numerator ?? 0) + by })),
	});
	const said = ['31 of 50', '40 of 50', 'numerator up 9, denominator unchanged'];
	expect(told('public', [])).toEqual(said);
	expect(told('public', [then])).toEqual(said);
	expect(told('public', [moved(6)])).toEqual(said);
	expect(told('public', [moved(3)])).toEqual(['–', '–', 'revised']);
	expect(told('office', [moved(3)])).toEqual(said);
});
