import { expect, test } from 'vitest';
import { factsForTests, figure } from './kpi-facts.test-data.ts';
import { indexFacts, type KpiFacts } from './kpi-facts.ts';
import type { ReturnFacts } from './kpi-value.ts';
import { latestApart, tellApart } from './tell-apart.ts';

/** Two agreements of the perpetrator strand, whose medians are given by quarter; null where the return is not in. */
function facts(
	north: readonly (number | null)[],
	south: readonly (number | null)[],
	southProvider = 'south',
): KpiFacts {
	const made = factsForTests({
		latestPeriod: north.length,
		rows: [{ cohort: 1, area: 'dudley', entered: 40, contacted: 30 }],
	});
	const returns = made.returns.flatMap((each): readonly ReturnFacts[] =>
		each.strand === 'support'
			? [each]
			: [
					{ own: 'north', providerId: 'north', median: north[each.period - 1] ?? null },
					{ own: 'south', providerId: southProvider, median: south[each.period - 1] ?? null },
				].map(({ own, providerId, median }) => ({
					...each,
					returnId: `${own} ${each.period}`,
					agreementId: own,
					providerId,
					state: median === null ? 'draft' : 'accepted',
					submission: median === null ? null : 1,
					figures: median === null ? [] : [figure('median-weeks-waited', null, null, median)],
				})),
	);
	return indexFacts({ ...made, returns });
}

const told = (given: KpiFacts) =>
	tellApart(given, 'median-wait').map(({ period, whole, parts }) => [
		period,
		whole,
		...parts.map(({ providerId, value }) => `${providerId} ${value?.numerator ?? value?.missing?.code}`),
	]);

test('medians of two agreements are not pooled: each provider’s stands by itself, quarter by quarter', () => {
	expect(told(facts([56, 61], [67, 70]))).toEqual([
		[1, true, 'north 56', 'south 67'],
		[2, true, 'north 61', 'south 70'],
	]);
});

test('one whose return is not in has no figure, and says why; the latest quarter told is the latest that is whole', () => {
	const given = facts([56, 61], [67, null]);
	expect(told(given)[1]).toEqual([2, false, 'north 61', 'south not-received']);
	expect(latestApart(tellApart(given, 'median-wait'))?.period).toBe(1);
	expect(latestApart(tellApart(facts([56], [null]), 'median-wait'))?.period).toBe(1);
});

test('a provider with several agreements has no median of its own either, and is named without one', () => {
	expect(told(facts([56], [67], 'north'))).toEqual([[1, true, 'north undefined']]);
});

test('what can be told of the whole programme is not told apart', () => {
	const one = factsForTests({
		latestPeriod: 1,
		rows: [{ cohort: 1, area: 'dudley', entered: 40, contacted: 30 }],
		perpetrator: { 1: [figure('median-weeks-waited', null, null, 45)] },
	});
	expect(tellApart(one, 'median-wait')).toEqual([]);
	expect(tellApart(facts([56], [67]), 'partner-contact')).toEqual([]);
});
