import { expect, test } from 'vitest';
import { filledDraft, filledReturn } from './filled-return.test-data.ts';
import { sectionTotals } from './section-totals.ts';

const totalsOf = (
	strand: 'perpetrator' | 'support',
	section: string,
	change: Readonly<Record<string, number | null>> = {},
	rest: Partial<Parameters<typeof sectionTotals>[1]> = {},
) =>
	Object.fromEntries(
		sectionTotals(filledDraft(strand).sections.find((each) => each.section === section)!, {
			...filledReturn(strand, change),
			...rest,
		}).map(({ measure, cohort, value, before }) => [
			cohort === null ? measure.key : `${measure.key} ${cohort}`,
			[value, before],
		]),
	);

test('a total is over all areas, beside last quarter’s, and parts stand in their whole alone', () => {
	const people = totalsOf('perpetrator', 'people', { 'starts|walsall|': 9 });
	expect(people).toMatchObject({ starts: [12, 6], completions: [2, 2], 'on-programme': [28, 26] });
	expect(Object.keys(people)).not.toContain('leavers-custody');
	expect(totalsOf('perpetrator', 'referrals')).toMatchObject({ referrals: [12, 12] });
});

test('cases are added within the quarter in which they were entered, each beside what it was at the same age', () => {
	expect(totalsOf('support', 'partners', { 'partner-cases-contacted|walsall|4': 3 })).toMatchObject({
		'partner-cases-contacted 4': [11, 16],
		'partner-cases-contacted 3': [16, 16],
	});
});

test('nothing is added where one figure is missing, and last quarter says nothing where it was not asked', () => {
	expect(totalsOf('perpetrator', 'people', { 'starts|walsall|': null }).starts).toEqual([null, 6]);
	expect(totalsOf('perpetrator', 'people', {}, { lastQuarter: null }).starts).toEqual([6, null]);
	const { lastQuarter } = filledReturn('perpetrator');
	const without = new Map([...(lastQuarter ?? [])].filter(([key]) => key !== 'starts|walsall|'));
	expect(totalsOf('perpetrator', 'people', {}, { lastQuarter: without }).starts).toEqual([6, null]);
});
