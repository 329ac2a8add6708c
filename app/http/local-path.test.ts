import { expect, test } from 'vitest';
import { localPath, withWayBack } from './local-path.ts';

test.each([
	['/', '/'],
	['/returns/abc?section=1', '/returns/abc?section=1'],
	['/returns#part', '/returns'],
	['/a/../b', '/b'],
	['/programmes/é', '/programmes/%C3%A9'],
])('%s is a path of the portal', (typed, path) => {
	expect(localPath(typed)).toBe(path);
});

test.each([
	null,
	undefined,
	'',
	'returns',
	'https://evil.example/',
	'//evil.example',
	'///evil.example',
	'/\\evil.example',
	'\\\\evil.example',
	'/\t/evil.example',
	'/\n/evil.example',
	'/%09\u0000',
	'javascript:alert(1)',
	'/.//evil.example',
	'/x/..//evil.example',
	`/${'a'.repeat(3000)}`,
])('%j leads to the start page', (typed) => {
	expect(localPath(typed)).toBe('/');
});

test('the way back is carried only where there is one', () => {
	expect(withWayBack('/sign-in', '/')).toBe('/sign-in');
	expect(withWayBack('/sign-in', '/returns/1?x=2')).toBe('/sign-in?to=%2Freturns%2F1%3Fx%3D2');
	expect(withWayBack('/sign-in', '//evil.example')).toBe('/sign-in');
});
