import { expect, test } from 'vitest';
import { VAT_TREATMENTS, vatOn } from './vat.ts';

test.each([
	[168_000, 'standard', 33_600],
	[1, 'standard', 0],
	[2, 'standard', 0],
	[3, 'standard', 1],
	[12_345, 'standard', 2_469],
	[168_000, 'zero', 0],
	[168_000, 'exempt', 0],
	[168_000, 'outside-scope', 0],
] as const)('VAT on %i pence, %s, is %i', (net, treatment, vat) => {
	expect(vatOn(net, treatment)).toBe(vat);
});

test('only the standard rate adds anything', () => {
	expect(VAT_TREATMENTS.filter((treatment) => vatOn(10_000, treatment) > 0)).toEqual(['standard']);
});
