import { expect, test } from 'vitest';
import { peopleToTry } from './people-to-try.ts';
import type { Role } from './role.ts';

const person = (
	name: string,
	roles: readonly Role[],
	organisation: string,
	boards: readonly string[] = [],
) => ({
	name,
	roles,
	organisation,
	boards,
});
const BODY = 'West Midlands Police and Crime Commissioner';

test('whoever is there is shown, one for each role, and nobody in the place of somebody who is not', () => {
	const people = [
		person('Another office', ['officer'], 'Nottinghamshire Police and Crime Commissioner'),
		person('Olive', ['officer'], BODY),
		person('Oscar', ['officer'], BODY),
		person('Another board', ['board-member'], BODY, ['DVPP oversight board']),
		person('Bea', ['board-member'], BODY, ['Strategic Policing and Crime Board']),
	];
	expect(peopleToTry(people).map(({ person: { name } }) => name)).toEqual(['Olive', 'Bea']);
});
