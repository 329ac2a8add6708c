import { expect, test } from 'vitest';
import { hashPassword, isPassword } from './passwords.ts';

test('a hash is argon2id with OWASP’s parameters and a salt of its own', async () => {
	const one = await hashPassword('green kettle by the canal');
	const other = await hashPassword('green kettle by the canal');
	expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	expect(one).not.toBe(other);
});

test('the right password is right however its letters are composed, and nothing else is', async () => {
	const hash = await hashPassword('café by the canal');
	expect(await isPassword(hash, 'cafe\u0301 by the canal')).toBe(true);
	expect(await isPassword(hash, 'Café by the canal')).toBe(false);
	expect(await isPassword(hash, '')).toBe(false);
	expect(await isPassword('not a hash', 'café by the canal')).toBe(false);
});

test('nobody’s password takes as long to be wrong as somebody’s', async () => {
	const hash = await hashPassword('green kettle by the canal');
	const quickest = async (of: string | null): Promise<number> => {
		const times: number[] = [];
		for (let time = 0; time < 7; time += 1) {
			const began = performance.now();
			expect(await isPassword(of, 'wrong')).toBe(false);
			times.push(performance.now() - began);
		}
		return Math.min(...times);
	};
	await isPassword(null, 'the first one makes the dummy');
	expect((await quickest(null)) / (await quickest(hash))).toBeGreaterThan(0.4);
});
