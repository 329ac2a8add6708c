import { expect, test } from 'vitest';
import { figure } from '../kpi/kpi-facts.test-data.ts';
import { indexFacts } from '../kpi/kpi-facts.ts';
import { boardReportFacts } from './board-report-facts.test-data.ts';
import { buildBoardReport } from './build-board-report.ts';

/** The perpetrator strand by two providers, each with so many starts in the quarter reported and a median of its own. */
function report(starts: readonly [number, number], profile: 'office' | 'public') {
	const facts = boardReportFacts();
	const returns = facts.kpi.returns.flatMap((each) =>
		each.strand === 'support'
			? [each]
			: (['north', 'south'] as const).map((own, index) => ({
					...each,
					returnId: `${own} ${each.period}`,
					agreementId: own,
					providerId: own,
					areaIds: index === 0 ? ['birmingham', 'dudley'] : ['walsall', 'sandwell'],
					figures: [
						figure('starts', index === 0 ? 'birmingham' : 'walsall', null, starts[index] ?? 0),
						figure('median-weeks-waited', null, null, index === 0 ? 56 : 67),
					],
				})),
	);
	const built = buildBoardReport(
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
	const section = built.sections.find(({ id }) => id === 'median-wait');
	const [block] = section?.blocks ?? [];
	if (block?.kind !== 'paragraph') throw new Error('the median has a paragraph');
	return { text: block.text, bullets: block.bullets, table: JSON.stringify(built.sections), built };
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
