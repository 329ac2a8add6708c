import { expect, test } from 'vitest';
import type { Guest } from './guarded.ts';
import { mayReadMetrics } from './may-read-metrics.ts';

const TOKEN = 'a token that is long enough';

const asks = (metricsToken: string | null, authorization: string | null, isFromHere: boolean): boolean =>
	mayReadMetrics({
		request: new Request('https://portal.example/metrics', {
			headers: authorization === null ? {} : { Authorization: authorization },
		}),
		context: { isFromHere },
		services: { config: { metricsToken } },
	} as unknown as Guest);

test.each<[string, string | null, string | null, boolean, boolean]>([
	['without a token, on this machine', null, null, true, true],
	['without a token, from elsewhere', null, null, false, false],
	['without a token, from elsewhere with one of their own', null, 'Bearer anything', false, false],
	['with the token, from anywhere', 'atokenthatislong', 'Bearer atokenthatislong', false, true],
	['with the token, in other letters before it', 'atokenthatislong', 'bearer atokenthatislong', false, true],
	['with another token', 'atokenthatislong', 'Bearer atokenthatislonG', false, false],
	['with the beginning of it', 'atokenthatislong', 'Bearer atoken', false, false],
	['with the token in another scheme', 'atokenthatislong', 'Basic atokenthatislong', false, false],
	['with none where one is needed, even on this machine', TOKEN, null, true, false],
	['with an empty one', TOKEN, 'Bearer ', true, false],
])('whether the metrics may be read %s: %#', (_, token, authorization, isFromHere, expected) => {
	expect(asks(token, authorization, isFromHere)).toBe(expected);
});
