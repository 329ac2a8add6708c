import { type PersonToTry, peopleToTry } from '../../domain/access/people-to-try.ts';
import { ROLE_NAMES, type Role } from '../../domain/access/role.ts';
import { type CellView, only, type RecordBlock, words } from '../layout/record-view.ts';

interface Shown {
	readonly name: string;
	readonly email: string;
	readonly organisation: string;
	readonly roles: readonly Role[];
	readonly boards: readonly string[];
	readonly code: { readonly digits: string } | 'used' | null;
}

/** Six people to begin with, each with what to look at and how to sign in as them. */
export function tryFirst(people: readonly Shown[]): readonly RecordBlock[] {
	const some = peopleToTry(people);
	return only(some.length > 0, {
		kind: 'table',
		table: {
			id: 'try-first',
			caption: 'Six people to try first',
			large: true,
			noFile: true,
			columns: [words('Who'), words('What to look at')],
			rows: some.map((one) => ({
				key: one.person.email,
				cells: [whoOf(one), one.look],
			})),
		},
	});
}

const whoOf = ({ person, role }: PersonToTry<Shown>): CellView => ({
	lines: [
		`${person.name}, ${ROLE_NAMES[role].charAt(0).toLowerCase()}${ROLE_NAMES[role].slice(1)}`,
		person.email,
		{
			quiet:
				person.code === null
					? 'Not asked for a code'
					: person.code === 'used'
						? 'Code used: reload in 30 seconds'
						: `Code now: ${person.code.digits}`,
		},
	],
});
