import { expect, test } from 'vitest';
import { tableAsked } from './table-asked.ts';

test.each([
	['/returns', '/returns', null],
	['/returns?page=2', '/returns?page=2', null],
	['/returns?download=list&as=csv', '/returns', { id: 'list', as: 'csv' }],
	[
		'/returns?page=2&download=a%20b&as=xlsx&state=due',
		'/returns?page=2&state=due',
		{ id: 'a b', as: 'xlsx' },
	],
	['/returns?download=list', '/returns', null],
	['/returns?download=list&as=exe', '/returns', null],
	['/returns?download=&as=csv', '/returns', null],
	['/returns?undownload=x', '/returns?undownload=x', null],
	['/returns?as=csv', '/returns?as=csv', null],
])('%s is the page %s', (address, page, table) => {
	expect(tableAsked(address)).toEqual({ page, table });
});
