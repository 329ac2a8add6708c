import { expect, test } from 'vitest';
import { registerNumberProblem } from './register-number.ts';

test.each([
	['GB-CHC', '1234567', true],
	['GB-CHC', '234567', true],
	['GB-CHC', '1234567-1', true],
	['GB-CHC', '12345', false],
	['GB-CHC', '12345678', false],
	['GB-CHC', '0234567', false],
	['GB-CHC', '1234567-0', false],
	['GB-COH', '01234567', true],
	['GB-COH', 'SC123456', true],
	['GB-COH', 'NI012345', true],
	['GB-COH', 'OC301540', true],
	['GB-COH', 'IP12345R', true],
	['GB-COH', '1234567', false],
	['GB-COH', 'sc123456', false],
	['GB-COH', 'QQ123456', false],
	['GB-LAE', 'anything', true],
])('%s %s: %s', (scheme, value, isRight) => {
	expect(registerNumberProblem({ scheme, value }) === null).toBe(isRight);
});
