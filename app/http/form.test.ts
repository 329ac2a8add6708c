import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseForm, readForm } from './form.ts';

const post = (body: string) =>
	new Request('http://portal.invalid/', {
		method: 'POST',
		body,
		headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
	});

const statusOf = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => 200,
		(thrown: unknown) => (thrown as Response).status,
	);

test.each([
	['name=Ann%20Lee', 200],
	['name=Ann%00Lee', 400],
	['na%00me=Ann', 400],
])('a form of %s is answered with %i: no database of ours keeps the character nought', async (body, status) => {
	expect(await statusOf(readForm(post(body)))).toBe(status);
});

test.each([
	['roles[0]', 200],
	['roles[999]', 200],
	['roles[1000]', 400],
	['roles[99999999]', 400],
])('a box named %s is answered with %i: nobody makes the portal check a list of millions', async (name, status) => {
	const form = new FormData();
	form.append(name, 'officer');
	const schema = z.strictObject({ roles: z.array(z.string().optional()) });
	expect(await statusOf(Promise.resolve().then(() => parseForm(schema, form)))).toBe(status);
});
