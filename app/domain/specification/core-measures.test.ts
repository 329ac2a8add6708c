import { expect, test } from 'vitest';
import { CORE_MEASURES_PERPETRATOR } from './core-measures-perpetrator.ts';
import { CORE_MEASURES_SUPPORT } from './core-measures-support.ts';

const WORK = ['referrals', 'people', 'partners', 'children'];

test.each([
	['perpetrator', CORE_MEASURES_PERPETRATOR],
	['support', CORE_MEASURES_SUPPORT],
])('the core return of the %s strand asks at most twenty measures of the work, six of them split by area', (_strand, measures) => {
	const core = measures.filter((measure) => measure.frequency === 'quarterly' && WORK.includes(measure.section));
	expect(core.length).toBeLessThanOrEqual(20);
	expect(measures.filter((measure) => measure.byArea).length).toBeLessThanOrEqual(6);
});

test('every part, breakdown and cap of the core measures refers to a measure that is asked as often', () => {
	const all = [...CORE_MEASURES_PERPETRATOR, ...CORE_MEASURES_SUPPORT];
	const byKey = new Map(all.map((measure) => [measure.key, measure]));
	expect(byKey.size).toBe(all.length);
	for (const measure of all) {
		expect(measure.partOf === null).toBe(measure.breakdown === null);
		for (const other of [measure.partOf, measure.atMost].filter((key) => key !== null))
			expect([measure.key, byKey.get(other)?.frequency, byKey.get(other)?.strand]).toEqual([measure.key, measure.frequency, measure.strand]);
	}
});
