import { describe, expect, test } from 'vitest';
import { figure } from '../kpi/kpi-facts.test-data.ts';
import { indexFacts } from '../kpi/kpi-facts.ts';
import { boardReportFacts } from './board-report-facts.test-data.ts';
import type { PreviousReport } from './board-report-facts.ts';
import { buildBoardReport } from './build-board-report.ts';
import { rememberReport } from './remember-report.ts';

interface Told {
	readonly medians?: readonly [number, number];
	readonly previous?: PreviousReport;
	/** Of the return of the quarter reported, by the first provider. */
	readonly submission?: number;
	readonly quarter?: number;
}

const OWN = [
	{ id: 'north', areaIds: ['birmingham', 'dudley'] },
	{ id: 'south', areaIds: ['walsall', 'sandwell'] },
] as const;

/** The perpetrator strand by two providers, each with so many starts in the quarter reported and a median of its own. */
function paper(starts: readonly [number, number], profile: 'office' | 'public', told: Told = {}) {
	const { medians = [56, 67], previous = null, submission = 1, quarter = 3 } = told;
	const facts = boardReportFacts({ latestPeriod: quarter }, { previous });
	const returns = facts.kpi.returns.flatMap((each) =>
		each.strand === 'support'
			? [each]
			: OWN.map(({ id, areaIds }, index) => ({
					...each,
					returnId: `${id} ${each.period}`,
					agreementId: id,
					providerId: id,
					areaIds,
					...(id === 'north' && each.period === 3 ? { submission } : {}),
					figures: [
						figure('starts', areaIds[0], null, starts[index] ?? 0),
						figure('median-weeks-waited', null, null, each.period === 3 ? (medians[index] ?? 0) : 56),
					],
				})),
	);
	return buildBoardReport(
		{
			...facts,
			kpi: indexFacts({ ...facts.kpi, returns }),
			providers: [
				...facts.providers,
				{ id: 'north', name: 'Turning North' },
				{ id: 'south', name: 'South Bank Change' },
			],
		},
		profile,
	);
}

function report(starts: readonly [number, number], profile: 'office' | 'public') {
	const built = paper(starts, profile);
	const section = built.sections.find(({ id }) => id === 'median-wait');
	const [block] = section?.blocks ?? [];
	if (block?.kind !== 'paragraph') throw new Error('the median has a paragraph');
	return { text: block.text, bullets: block.bullets, table: JSON.stringify(built.sections) };
}

test('a paper gives each provider’s median where they cannot be added, and never says that it is not asked', () => {
	const { text, bullets, table } = report([22, 31], 'public');
	expect(text).toContain(
		'Medians of several providers cannot be added up, so each provider’s own is given, for July to September 2017.',
	);
	expect(bullets).toEqual([
		'South Bank Change: 6.7 weeks, against a target of at most 6 weeks: not met',
		'Turning North: 5.6 weeks, against a target of at most 6 weeks: met',
	]);
	expect(table).toContain('cannot be added up');
	expect(text).not.toContain('No quarter');
});

test('where few started with one provider, a public paper tells neither median, and the office’s both', () => {
	expect(report([4, 31], 'public').bullets).toEqual([
		'South Bank Change: too few to publish',
		'Turning North: too few to publish',
	]);
	expect(report([4, 31], 'public').table).not.toMatch(/5\.6 weeks|6\.7 weeks/);
	expect(report([4, 31], 'office').bullets[1]).toContain('5.6 weeks');
});

const STARTS = [22, 31] as const;
/** The last paper, as its own readers had it. */
const lastPaper = (starts: readonly [number, number] = STARTS, told: Told = {}) =>
	rememberReport(paper(starts, 'office', told), { disclosed: paper(starts, 'public', told), units: null });
const restated = (built: ReturnType<typeof paper>) => {
	const blocks = built.sections.find(({ id }) => id === 'restatements')?.blocks ?? [];
	const table = blocks.find((block) => block.kind === 'table');
	return table?.kind === 'table'
		? table.rows.map(({ cells }) => cells.map(({ text }) => text))
		: blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
};
const UNCHANGED = [
	'No figure in the report to the Strategic Policing and Crime Board of 5 December 2017 has changed.',
];

describe('a provider’s median that has changed since the last paper', () => {
	const corrected = { medians: [49, 67], submission: 2 } as const;
	const row = ['Median weeks waited, Turning North', 'July to September 2017'];

	test.each([
		'office',
		'public',
	] as const)('is listed among the restatements of the %s’s next one', (profile) => {
		const next = paper(STARTS, profile, { ...corrected, previous: lastPaper() });
		expect(restated(next)).toEqual([[...row, '5.6 weeks', '4.9 weeks', 'down 0.7 weeks']]);
	});

	test('is listed however little it moved: the two medians are no count of anybody', () => {
		const next = paper(STARTS, 'public', { medians: [55, 67], submission: 2, previous: lastPaper() });
		expect(restated(next)).toEqual([[...row, '5.6 weeks', '5.5 weeks', 'down 0.1 weeks']]);
	});

	test('is compared with its own quarter, once another one is told', () => {
		const next = paper(STARTS, 'public', { ...corrected, previous: lastPaper(), quarter: 4 });
		expect(restated(next)).toContainEqual([...row, '5.6 weeks', '4.9 weeks', 'down 0.7 weeks']);
	});

	test('that readers were not told is listed without its figures', () => {
		const few = [4, 31] as const;
		const next = paper(few, 'public', { ...corrected, previous: lastPaper(few) });
		expect(restated(next)).toEqual([[...row, '–', '–', 'revised']]);
	});

	test('and one that has not is not, nor one of a paper that was kept before they were compared', () => {
		expect(restated(paper(STARTS, 'public', { previous: lastPaper() }))).toEqual(UNCHANGED);
		const { counted, ...kept } = lastPaper();
		const before = { ...kept, counted: (counted ?? []).filter(({ key }) => !key.startsWith('apart|')) };
		expect(restated(paper(STARTS, 'public', { ...corrected, previous: before }))).toEqual(UNCHANGED);
	});
});
