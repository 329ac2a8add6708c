import { expect, test } from 'vitest';
import type { SignedIn } from '../../../http/guarded.ts';
import { redirectTo } from '../../../http/replies.ts';
import { queryPath } from './query-of.ts';

test.each([
	'\\',
	'\n',
	'€',
	'/evil.example',
])('an address with %j in it leads to a page of the portal', (id) => {
	const path = queryPath({ params: { id, query: id } } as unknown as SignedIn);
	expect(redirectTo(path).headers.get('Location')).toBe(
		`/returns/${encodeURIComponent(id)}/queries/${encodeURIComponent(id)}`,
	);
});
