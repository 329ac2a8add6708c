import { expect, test } from 'vitest';
import { writeSize } from './write-size.ts';

test.each([
	[0, '0 bytes'],
	[1, '1 byte'],
	[999, '999 bytes'],
	[1000, '1 kB'],
	[14_400, '14 kB'],
	[999_499, '999 kB'],
	[999_500, '1 MB'],
	[2_340_000, '2.3 MB'],
	[10_485_760, '10.5 MB'],
])('%i bytes are written as %s', (bytes, words) => expect(writeSize(bytes)).toBe(words));
