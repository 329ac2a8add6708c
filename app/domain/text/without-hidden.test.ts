import { expect, test } from 'vitest';
import { withoutHidden } from './without-hidden.ts';

test('soft hyphens and marks that nobody sees go, and an accent joins its letter', () => {
	expect(withoutHidden('\ufeffcom\u00adple\u00adtion of the cafe\u0301\u200b')).toBe(
		'completion of the café',
	);
});
