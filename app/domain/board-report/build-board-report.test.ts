import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { indexFacts } from '../kpi/kpi-facts.ts';
import type { BoardReport } from './board-report.ts';
import { boardReportFacts, USUAL_ROWS, WORDS } from './board-report-facts.test-data.ts';
import { buildBoardReport, DEMONSTRATION_MARK, DRAFT_MARK } from './build-board-report.ts';
import { rememberReport } from './remember-report.ts';
import type { ReportTable } from './report-block.ts';

const sectionsOf = (report: BoardReport) => [
	report.firstPage.purpose,
	report.firstPage.brief,
	...report.sections,
	...report.appendix,
];
const blocksOf = (report: BoardReport) => sectionsOf(report).flatMap((section) => section.blocks);
const paragraphsOf = (report: BoardReport) =>
	blocksOf(report).flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
const sectionOf = (report: BoardReport, id: string) =>
	sectionsOf(report).find((section) => section.id === id)!;
const textOf = (report: BoardReport, id: string) =>
	sectionOf(report, id)
		.blocks.map((block) =>
			block.kind === 'paragraph'
				? [block.lead ?? '', block.text, ...block.bullets].join(' ')
				: block.kind === 'statement'
					? block.text
					: '',
		)
		.join(' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
const tableOf = (report: BoardReport, id: string): readonly (readonly string[])[] => {
	const table = blocksOf(report).find(
		(block): block is ReportTable => block.kind === 'table' && block.id === id,
	)!;
	return table.rows.map((row) => row.cells.map((cell) => cell.text));
};

test('a report has the shape of the board’s papers: purpose, background, …, recommendation, implications, each in capitals', () => {
	const report = buildBoardReport(boardReportFacts(), 'public');
	expect(
		sectionsOf(report)
			.filter((section) => section.level === 1)
			.map((section) => section.heading),
	).toEqual([
		'PURPOSE',
		'THE QUARTER IN BRIEF',
		'BACKGROUND',
		'PERFORMANCE',
		'REFERRALS AND PEOPLE',
		'PERFORMANCE BY AREA TO DATE',
		'PERFORMANCE BY PROVIDER',
		'PLACES FUNDED AND USED',
		'MONEY',
		'OUTCOMES',
		'SAFEGUARDING',
		'RESTATEMENTS SINCE THE LAST REPORT',
		'ACTIONS',
		'RECOMMENDATION',
		'FINANCIAL IMPLICATIONS',
		'LEGAL IMPLICATIONS',
		'EQUALITY IMPLICATIONS',
		'APPENDIX A: FIGURES BY QUARTER',
		'APPENDIX B: FURTHER TABLES AND FIGURES',
		'APPENDIX C: HOW THE FIGURES ARE WORKED OUT',
		'APPENDIX D: THE RETURNS THAT THIS REPORT RESTS ON',
	]);
	expect(report.titleBlock).toMatchObject({
		boardName: 'Strategic Policing and Crime Board',
		meetingDay: '5 December 2017',
		title: 'WEST MIDLANDS DOMESTIC VIOLENCE PERPETRATOR PROGRAMME',
		subtitle: 'Performance in July to September 2017 (2017/18 Q2, contract quarter 3)',
		from: 'Report of the Chief Executive',
	});
	expect(report.contact).toEqual([
		'Policy and Engagement Manager',
		'Office of the Police and Crime Commissioner',
	]);
});

test('paragraphs, tables and figures are each numbered through, and a figure names the table behind it', () => {
	const report = buildBoardReport(boardReportFacts(), 'office');
	expect(paragraphsOf(report).map(({ number }) => number)).toEqual(
		paragraphsOf(report).map((_, index) => index + 1),
	);
	const tables = blocksOf(report).filter((block) => block.kind === 'table');
	expect(tables.map(({ caption }) => Number(/^Table (\d+): /.exec(caption)?.[1]))).toEqual(
		tables.map((_, index) => index + 1),
	);
	const charts = blocksOf(report).filter((block) => block.kind === 'chart');
	expect(charts.length).toBeGreaterThan(3);
	for (const chart of charts) {
		const table = tables.find(({ id }) => id === chart.tableId);
		const where = report.appendix.some(({ blocks }) => blocks.includes(chart)) ? '' : ' in the appendix';
		expect(chart.source).toBe(
			`The figures are in table ${/^Table (\d+)/.exec(table?.caption ?? '')?.[1]}${where}.`,
		);
	}
});

test('the first page tells four figures, what changed, why, what is being done and what the board is asked to decide', () => {
	const { firstPage } = buildBoardReport(boardReportFacts(), 'public');
	expect(firstPage.figures.map(({ label, value, target, rating }) => [label, value, target, rating])).toEqual(
		[
			['Partner contact', '80.0%', 'Target 80%: met', 'good'],
			['Ongoing work', '54.0%', 'Target 60%: not met', 'requires-improvement'],
			['People who started', '34', 'Target 32: met', 'good'],
			['Completion', '68.6%', 'Target 65%: met', 'good'],
		],
	);
	const brief = firstPage.brief.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
	expect(brief.map(({ lead }) => lead)).toEqual([
		'What changed.',
		'Furthest from its target.',
		'Why.',
		'What is being done.',
		'What the board is asked to decide.',
	]);
	expect(brief[0]?.text).toBe(
		'Partner contact, as at 30 September 2017: 80.0%, up from 77.5%; target met. Ongoing work, as at 30 September 2017: 54.0%, down from 60.0%; target not met. People who started: 34, as before; target met. Completion: 68.6%; target met. One quarter’s movement is not by itself a trend.',
	);
	expect(brief[1]?.text).toMatch(/^Ongoing work: 54.0% \(27 of 50, April to June 2017\), target 60%, rated/);
	expect(brief[4]?.text).toBe(WORDS.recommendation);
});

test('a KPI is a question with its answer, and the data carry numerator, denominator, target, rating, coverage, interval, version and sources', () => {
	const report = buildBoardReport(boardReportFacts(), 'public');
	expect(textOf(report, 'partner-contact')).toContain(
		'Of all partners whose details reached the support service in April to June 2017, how many were contacted by 30 September 2017? 40 of 50 (80.0%): met; too few to conclude. The target is 80%.',
	);
	const contact = JSON.parse(JSON.stringify(report)).kpis.find(
		(kpi: { key: string }) => kpi.key === 'partner-contact',
	);
	expect(contact.value.figure).toMatchObject({
		numerator: 40,
		denominator: 50,
		target: { numerator: 80, denominator: 100 },
		rating: 'good',
		verdict: 'met',
		definitionVersion: 1,
		cohorts: [2],
		status: 'final',
	});
	expect(contact.value.figure.coverage).toMatchObject({ expected: 3, accepted: 3, missing: [] });
	expect(contact.value.figure.interval.lower).toBeCloseTo(0.67, 2);
	expect(contact.value.figure.sources).toHaveLength(3);
	expect(contact.toDate.figure).toMatchObject({ numerator: 71, denominator: 90, cohorts: [1, 2] });
});

test('intervals stand in the appendix and not on the first page or beside the results', () => {
	const report = buildBoardReport(boardReportFacts(), 'office');
	const before = JSON.stringify([
		report.firstPage,
		report.sections.map(({ blocks }) =>
			blocks.map((block) => (block.kind === 'chart' ? block.caption : block)),
		),
	]);
	expect(before).not.toMatch(/\d% to \d+\.\d%/);
	expect(JSON.stringify(report.appendix)).toContain('67.0% to 88.8%');
});

test('unsafe and not yet attempted always stand beside partner contact', () => {
	expect(textOf(buildBoardReport(boardReportFacts(), 'office'), 'partner-contact')).toMatch(
		/a manager decided that contact would be unsafe: 3 of 50 \(6\.0%\) nobody has tried yet: 7 of 50 \(14\.0%\)/,
	);
	expect(textOf(buildBoardReport(boardReportFacts(), 'public'), 'partner-contact')).toContain(
		'unsafe: fewer than 5',
	);
});

test('a whole report says so at the end of its first paragraph', () => {
	const [first] = paragraphsOf(buildBoardReport(boardReportFacts(), 'public'));
	expect(first?.text).toBe(
		'To tell members how the programme performed. Every return for quarters to 30 September 2017 has been accepted.',
	);
});

test('an incomplete report says so in its first words, in the boxes, in the sentences and on every affected cell', () => {
	const report = buildBoardReport(
		boardReportFacts({ notAccepted: ['support walsall 3', 'perpetrator 3'] }),
		'office',
	);
	expect(paragraphsOf(report)[0]?.text).toMatch(
		/^This report is incomplete\. 10 of the 12 returns for quarters to 30 September 2017 have been accepted\. Missing are the returns of Provider of perpetrator and Provider of support walsall for July to September 2017\./,
	);
	expect(report.firstPage.figures[0]).toMatchObject({
		value: '77.5%',
		detail: '31 of 40, January to March 2017, as at 30 June 2017',
		incomplete: null,
	});
	expect(report.firstPage.figures[2]).toMatchObject({ value: '34', detail: 'April to June 2017' });
	const changed = report.firstPage.brief.blocks.flatMap((block) =>
		block.kind === 'paragraph' && block.lead === 'What changed.' ? [block.text] : [],
	);
	expect(changed.join()).toContain(
		'People who started: 34 in April to June 2017; target met. July to September 2017: not accepted yet.',
	);
	expect(textOf(report, 'partner-contact')).toContain(
		'April to June 2017, so far. Of all partners whose details reached the support service in April to June 2017, how many were contacted by 30 June 2017? ',
	);
	expect(textOf(report, 'partner-contact')).toContain(
		'July to September 2017: not complete: 2 of 3 providers.',
	);
	expect(
		tableOf(report, 'table-activity')
			.find(([name]) => name === 'People who started')
			?.slice(1),
	).toEqual(['not accepted yet', '34', '72*']);
	expect(tableOf(report, 'table-areas-1').map((cells) => cells[3])).toEqual(['38', '19', '15', '72*']);
	expect(textOf(report, 'actions')).toContain(
		'Provider of support walsall’s return for July to September 2017 is submitted and not yet accepted.',
	);
	expect(report.coverage.missing.map(({ providerId }) => providerId)).toEqual([
		'provider of perpetrator',
		'provider of support walsall',
	]);
});

test('a report tells a closed return apart from one that is awaited, and asks nobody for it', () => {
	const report = buildBoardReport(
		boardReportFacts({ closed: { 'support walsall 3': 'provider-closed' }, notAccepted: ['perpetrator 3'] }),
		'office',
	);
	expect(paragraphsOf(report)[0]?.text).toContain(
		'Missing is the return of Provider of perpetrator for July to September 2017. The return of Provider of support walsall for July to September 2017 was closed and will not come: the provider has closed. Figures',
	);
	expect(textOf(report, 'actions')).toContain('Provider of perpetrator’s return for July to September 2017');
	expect(textOf(report, 'actions')).not.toContain('walsall');
	expect(tableOf(report, 'table-sources').map((cells) => cells[3])).toContain(
		'closed without a return: the provider has closed',
	);
	const closed = buildBoardReport(
		boardReportFacts({ closed: { 'support walsall 3': 'records-lost' } }),
		'office',
	);
	expect(textOf(closed, 'actions')).toContain('no return is awaited');
});

test('the office sees figures by area to date exactly, a board in bands', () => {
	const exact = tableOf(buildBoardReport(boardReportFacts(), 'office'), 'table-areas-1');
	expect(exact[0]?.slice(0, 3)).toEqual(['Birmingham', '36 of 45 (80.0%)', '25 of 45 (55.6%)']);
	expect(exact.at(-1)?.slice(0, 2)).toEqual(['Whole programme', '78.9%']);
	const banded = tableOf(buildBoardReport(boardReportFacts(), 'public'), 'table-areas-1');
	expect(banded[0]?.slice(0, 2)).toEqual(['Birmingham', 'three quarters or more (out of 20 to 49)']);
});

test('fewer than three areas or providers are not told apart outside the office', () => {
	const rows = USUAL_ROWS.filter(({ area }) => area !== 'walsall');
	const report = buildBoardReport(boardReportFacts({ rows, perpetrator: {} }), 'public');
	expect(textOf(report, 'areas')).toContain(
		'with fewer than three areas, each could work out another’s figure from the total',
	);
	expect(report.kpis.find(({ key }) => key === 'partner-contact')?.byArea).toMatchObject({ shown: false });
});

test('marks say what a report is: demonstration data, and the office’s draft that it may not go round', () => {
	expect(buildBoardReport(boardReportFacts(), 'public').marks).toEqual([DEMONSTRATION_MARK]);
	expect(buildBoardReport(boardReportFacts({}, { demonstration: false }), 'office').marks).toEqual([
		DRAFT_MARK,
	]);
});

test('the standing sentence about attendance opens the outcomes, with or without figures', () => {
	expect(sectionOf(buildBoardReport(boardReportFacts(), 'public'), 'outcomes').blocks[0]).toEqual({
		kind: 'statement',
		text: 'Attendance on the programme must not be taken as a reason to reduce intervention or the assessed risk.',
	});
});

test('money is told to the penny: scheduled to the end of the quarter, paid by the day of the report', () => {
	const report = buildBoardReport(boardReportFacts(), 'public');
	expect(textOf(report, 'money')).toContain(
		'The payment schedules come to £157,500 up to the end of the quarter. £105,000 has been paid and £52,500 has not.',
	);
	expect(tableOf(report, 'table-agreements').at(-1)).toEqual([
		'All agreements',
		'',
		'£700,000',
		'£157,500',
		'£105,000',
		'£595,000',
	]);
	expect(tableOf(report, 'table-spend')[0]).toEqual(['Staff, perpetrator work', '£36,282.70', '£36,282.70']);
});

test.each([
	'public',
	'office',
] as const)('what was recorded about the law is printed as recorded, and the note on it stands in no %s paper', (profile) => {
	const report = buildBoardReport(boardReportFacts(), profile);
	expect(textOf(report, 'legal')).toContain(
		'The legal basis recorded for the programme is: As cited in the paper of 6 September 2016: Schedule 9.',
	);
	expect(JSON.stringify(report)).not.toContain('Nobody has confirmed the citation');
});

test('the officer’s blank lines are paragraphs and dashes are bullets', () => {
	const [, second] = sectionOf(buildBoardReport(boardReportFacts(), 'public'), 'background').blocks;
	expect(second).toMatchObject({
		text: 'It reports:',
		bullets: ['to this board', 'to its own oversight board'],
	});
});

test('a return of a later quarter changes nothing', () => {
	const report = buildBoardReport(boardReportFacts(), 'office');
	const later = boardReportFacts({ latestPeriod: 4 });
	expect(buildBoardReport({ ...later, period: boardReportFacts().period }, 'office')).toEqual(report);
});

test('a return corrected since the last report restates its figures; one that only grew older does not', () => {
	const then = rememberReport(buildBoardReport(boardReportFacts(), 'office'));
	const same = buildBoardReport(boardReportFacts({}, { previous: then }), 'office');
	expect(textOf(same, 'restatements')).toBe(
		'No figure in the report to the Strategic Policing and Crime Board of 5 December 2017 has changed.',
	);

	const rows = USUAL_ROWS.map((row) =>
		row.cohort === 2 && row.area === 'dudley' ? { ...row, contacted: 13 } : row,
	);
	const corrected = boardReportFacts({ rows }, { previous: then });
	const returns = corrected.kpi.returns.map((each) =>
		each.returnId === 'support dudley 3' ? { ...each, submission: 2 } : each,
	);
	const restated = (profile: 'office' | 'public') =>
		buildBoardReport({ ...corrected, kpi: indexFacts({ ...corrected.kpi, returns }) }, profile);
	expect(tableOf(restated('office'), 'table-restatements')).toEqual([
		[
			'Partner contact',
			'April to June 2017',
			'40 of 50',
			'42 of 50',
			'numerator up 2, denominator unchanged',
		],
		[
			'Partner contact',
			'January to June 2017',
			'71 of 90',
			'73 of 90',
			'numerator up 2, denominator unchanged',
		],
	]);
	expect(tableOf(restated('public'), 'table-restatements')[0]?.slice(2)).toEqual([
		'–',
		'–',
		'revised by fewer than 5',
	]);
});

test('a figure that was too small to publish is restated in words, however far it moved', () => {
	const all = USUAL_ROWS.map((row) => (row.cohort === 2 ? { ...row, contacted: row.entered } : row));
	const then = rememberReport(buildBoardReport(boardReportFacts({ rows: all }), 'office'));
	const corrected = boardReportFacts({}, { previous: then });
	const returns = corrected.kpi.returns.map((each) =>
		each.returnId === 'support dudley 3' ? { ...each, submission: 2 } : each,
	);
	const report = buildBoardReport({ ...corrected, kpi: { ...corrected.kpi, returns } }, 'public');
	expect(tableOf(report, 'table-restatements')[0]).toEqual([
		'Partner contact',
		'April to June 2017',
		'–',
		'–',
		'revised',
	]);
});

test('a draft whose words are not written yet says so where they will stand', () => {
	const report = buildBoardReport(
		boardReportFacts({}, { words: { ...WORDS, purpose: '', why: ' ', equality: '' } }),
		'office',
	);
	expect(textOf(report, 'purpose')).toContain('The purpose of this report has not been written yet.');
	expect(textOf(report, 'brief')).toContain('Why. Not written yet.');
	expect(textOf(report, 'equality')).toBe('Not written yet.');
});

test('a first quarter, in which nothing has matured, is told as open and unrated', () => {
	const report = buildBoardReport(
		boardReportFacts({ latestPeriod: 1 }, { today: isoDate('2017-04-20') }),
		'office',
	);
	expect(report.firstPage.figures[0]).toMatchObject({ label: 'Partner contact', rating: 'other' });
	expect(textOf(report, 'partner-contact')).toContain(
		'These cases are still open: the result is read on 30 June 2017.',
	);
	expect(textOf(report, 'restatements')).toContain('This is the first report on the programme');
});

test('a quarter too small to judge alone gives way to the figure to date, in words where that is small too', () => {
	const rows = USUAL_ROWS.map((row) => ({ ...row, entered: 3, contacted: 2, wanting: 1 }));
	const said = (profile: 'office' | 'public') =>
		textOf(buildBoardReport(boardReportFacts({ rows }), profile), 'partner-contact');
	expect(said('office')).toContain(
		'There are too few in the latest quarter to judge it alone; over January to June 2017 the result is 12 of 18 (66.7%): not met',
	);
	expect(said('public')).toContain(
		'There are too few in the latest quarter to judge it alone; over January to June 2017: too few to publish. The target is 80%.',
	);
});

test('the same facts give the same report', () => {
	expect(JSON.stringify(buildBoardReport(boardReportFacts(), 'public'))).toBe(
		JSON.stringify(buildBoardReport(boardReportFacts(), 'public')),
	);
});

test('what is given in kind stands apart from the money, and open items that are for the board stand under the actions with their office', () => {
	const inKind = {
		what: 'Office space',
		contributor: 'A council',
		areaName: 'Dudley',
		valuePence: 960_000,
		startsOn: isoDate('2017-07-01'),
		endsOn: isoDate('2018-12-31'),
	};
	const item = {
		kind: 'risk',
		title: 'A leader has left',
		agreementId: 'a',
		owner: 'Fresh Ground',
		dueOn: isoDate('2017-10-01'),
		level: 'high',
	} as const;
	const facts = boardReportFacts(
		{},
		{ inKind: [inKind, { ...inKind, what: 'Later', startsOn: isoDate('2018-01-01') }], items: [item] },
	);
	const plain = boardReportFacts();
	const text = (given: typeof facts, id: string) =>
		JSON.stringify(buildBoardReport(given, 'public').sections.find((each) => each.id === id));
	expect(text(facts, 'money')).toContain(
		'Contributions in kind (not included in any total): A council gives office space in Dudley, worth £9,600.',
	);
	expect(text(facts, 'money')).not.toContain('later');
	expect(text(facts, 'actions')).toContain('1 October 2017, overdue');
	expect(text(facts, 'actions')).toContain('Fresh Ground');
	expect(text(plain, 'money')).not.toContain('In kind');
});

test('every other figure of the last report is compared too: counts, places and money, small movements in words', () => {
	const before = boardReportFacts();
	const exact = buildBoardReport(before, 'office');
	const then = rememberReport(exact, { disclosed: buildBoardReport(before, 'public'), units: before.units });
	expect(exact.counted?.length).toBeGreaterThan(10);
	const [agreement, ...others] = before.agreements;
	const [starts] = then.counted?.filter(({ key }) => key === 'starts|quarter') ?? [];
	expect(starts?.number.kind).toBe('exact');
	const was = starts?.number.kind === 'exact' ? starts.number.value : 0;
	const earlier = (value: number, told = then.told) => ({
		...then,
		told,
		counted: (then.counted ?? []).map((figure) =>
			figure.key === 'starts|quarter' ? { ...figure, number: { kind: 'exact' as const, value } } : figure,
		),
	});
	const restated = (profile: 'office' | 'public', previous: typeof then) =>
		tableOf(
			buildBoardReport(
				{
					...before,
					previous,
					agreements:
						agreement === undefined
							? []
							: [{ ...agreement, valuePence: agreement.valuePence + 100_00 }, ...others],
				},
				profile,
			),
			'table-restatements',
		);
	const [count, value, ...rest] = restated('office', earlier(was - 4));
	expect(rest).toEqual([]);
	expect(count?.slice(2)).toEqual([String(was - 4), String(was), 'up 4']);
	expect(value?.[0]).toBe(`Value of ${agreement?.title}`);
	expect(value?.at(-1)).toBe('up £100');
	expect(restated('public', earlier(was - 4, ['starts|quarter']))[0]?.slice(2)).toEqual([
		'–',
		'–',
		'revised by fewer than 5',
	]);
	expect(restated('public', earlier(was + 6, []))[0]?.slice(2)).toEqual(['–', '–', 'revised']);
});

test('that no figure has changed is said only where every figure was compared', () => {
	const facts = boardReportFacts();
	const then = rememberReport(buildBoardReport(facts, 'office'), { disclosed: null, units: facts.units });
	const said = (previous: typeof then) =>
		textOf(buildBoardReport({ ...facts, previous }, 'office'), 'restatements');
	expect(said(then)).toMatch(/^No figure in .* has changed\.$/);
	expect(said({ ...then, counted: null })).toContain('No KPI in');
	expect(said({ ...then, counted: null })).toContain('were not kept in a form that can be compared');
	const [some] = then.counted ?? [];
	if (some === undefined) throw new Error('a report counts something');
	const gone = { ...some, key: 'gone|quarter' };
	expect(said({ ...then, counted: [...(then.counted ?? []), gone] })).toContain(
		'Some of those figures are not in this report.',
	);
});
