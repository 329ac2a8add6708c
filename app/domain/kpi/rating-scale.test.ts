import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { ratingScale } from './rating-scale.ts';

test.each([
	['2017-09-30', 'the commissioner’s own'],
	['2025-02-23', 'the commissioner’s own'],
	['2025-02-24', 'those of the Procurement Act 2023'],
	['2026-06-30', 'those of the Procurement Act 2023'],
])('the ratings of a quarter that ended on %s are %s', (endsOn, name) => {
	expect(ratingScale(isoDate(endsOn))).toBe(name);
});
