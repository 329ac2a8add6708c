import { expect, test } from 'vitest';
import type { KpiDefinition } from '../specification/specification.ts';
import { bandWords, baseWords, basisWords, targetWords } from './definition-words.ts';

type Judged = Pick<KpiDefinition, 'target' | 'direction' | 'bands'>;
const judged = (
	numerator: number,
	denominator: number,
	direction: Judged['direction'] = 'at-least',
): Judged => ({
	target: { numerator, denominator },
	direction,
	bands: { approaching: 5, requiresImprovement: 15 },
});

test.each<readonly [Judged, Parameters<typeof targetWords>[1], string, readonly string[]]>([
	[
		judged(80, 100),
		'share',
		'at least 80%',
		[
			'Good: 80% or more',
			'Approaching target: 75% or more',
			'Requires improvement: 65% or more',
			'Inadequate: less than 65%',
		],
	],
	[
		judged(10, 100, 'at-most'),
		'share',
		'at most 10%',
		[
			'Good: 10% or less',
			'Approaching target: 15% or less',
			'Requires improvement: 25% or less',
			'Inadequate: more than 25%',
		],
	],
	[
		judged(825, 1000),
		'share',
		'at least 82.5%',
		[
			'Good: 82.5% or more',
			'Approaching target: 77.5% or more',
			'Requires improvement: 67.5% or more',
			'Inadequate: less than 67.5%',
		],
	],
	[
		judged(32, 1),
		'count',
		'at least 32',
		[
			'Good: 32 or more',
			'Approaching target: 30.4 or more',
			'Requires improvement: 27.2 or more',
			'Inadequate: less than 27.2',
		],
	],
	[
		judged(60, 1, 'at-most'),
		'weeks',
		'at most 6 weeks',
		[
			'Good: 6 weeks or less',
			'Approaching target: 6.3 weeks or less',
			'Requires improvement: 6.9 weeks or less',
			'Inadequate: more than 6.9 weeks',
		],
	],
])('a target and its bands are said in the KPI’s own unit (%#)', (definition, unit, target, bands) => {
	expect(targetWords(definition, unit)).toBe(target);
	expect(bandWords(definition, unit)).toEqual(bands);
});

test('the basis and the bases are said in words', () => {
	expect(basisWords({ basis: 'cohort', maturity: 1 })).toBe(
		'Everybody who entered in a quarter, as it stands at the end of the following quarter. Then it is frozen and rated',
	);
	expect(basisWords({ basis: 'period', maturity: 0 })).toBe('The counts of the same period');
	expect(baseWords({ denominator: ['a'], minimumBase: 20, headlineBase: 30 })).toBe(
		'Nothing is rated on a base under 20. Under 30 in a quarter, the total to date is shown first',
	);
	expect(baseWords({ denominator: null, minimumBase: 20, headlineBase: 30 })).toBe(
		'A plain count: there is no base',
	);
});
