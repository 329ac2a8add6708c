import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesToKeep, placesToRead } from './sentence-places.ts';

test('whoever writes a sentence reads and types the months and the day by name, in capitals or not', () => {
	expect(placesToRead('Of all who started in {cohort}, by {matured}')).toBe(
		'Of all who started in [months], by [day]',
	);
	expect(placesToKeep('Of all who started in [Months], by [day]')).toBe(
		'Of all who started in {cohort}, by {matured}',
	);
	const pieces = fc.array(fc.oneof(fc.constantFrom('{cohort}', '{matured}', ' ', 'in '), fc.string()));
	fc.assert(
		fc.property(pieces, (parts) => {
			const kept = parts.join('').replaceAll(/\[(months|day)\]/gi, '');
			expect(placesToKeep(placesToRead(kept))).toBe(kept);
		}),
	);
});
