import {
	only,
	type RecordBlock,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../components/layout/record-view.ts';
import { tryFirst } from '../../components/words/people-to-try.ts';
import {
	DEMONSTRATION_PASSPHRASE,
	type DemonstrationCode,
} from '../../domain/access/demonstration-password.ts';
import { ROLE_NAMES } from '../../domain/access/role.ts';
import type { DemonstrationPerson } from '../../operations/person/list-demonstration-people.ts';

export const demonstrationPeopleView = (
	people: readonly DemonstrationPerson[],
	bidCodes: readonly DemonstrationCode[],
): RecordView => ({
	title: 'People you can sign in as',
	back: null,
	blocks: [
		...said([
			'These people are invented.',
			{ text: 'Sign in', href: '/sign-in' },
			'with an e-mail address from this page and the password below.',
		]),
		{
			kind: 'inset',
			lines: [
				[
					'Everybody’s password is',
					{ strong: people[0]?.password ?? '' },
					', unless it has been changed since.',
				],
			],
		},
		...said('A one-time code counts once and for about a minute. Reload this page for the next one.'),
		...tryFirst(people),
		...only(people.length > 0, { kind: 'heading', text: 'Everybody' }),
		...[...Map.groupBy(people, ({ organisation }) => organisation)].map(membersOf),
		...only(
			bidCodes.length > 0,
			...said([
				'Every bid opener’s passphrase is',
				{ strong: DEMONSTRATION_PASSPHRASE },
				', unless they have chosen another.',
			]),
			{ kind: 'table', table: codesOf(bidCodes) },
		),
		...only(people.length === 0, ...said('There are no demonstration people in this database.')),
	],
});

const codesOf = (codes: readonly DemonstrationCode[]): TableView => ({
	id: 'bid-codes',
	caption: 'Bid codes, and shares in the office’s safe',
	large: true,
	noFile: true,
	columns: [words('Whose'), words('Tender'), words('Code or share')],
	rows: codes.map(({ whose, tender, code }) => ({ key: code, cells: [whose, tender, code] })),
	empty: '',
});

const membersOf = (
	[organisation, members]: readonly [string, readonly DemonstrationPerson[]],
	index: number,
): RecordBlock => ({
	kind: 'table',
	table: {
		id: `organisation-${index + 1}`,
		caption: organisation,
		large: true,
		noFile: true,
		columns: [words('Person'), words('Role'), words('E-mail address'), words('One-time code now')],
		rows: members.map(({ name, roles, email, code }) => ({
			key: email,
			cells: [
				name,
				roles.map((role) => ROLE_NAMES[role]).join(', ') || 'No role today',
				email,
				code === null ? 'Not asked for' : code === 'used' ? 'Used: reload in 30 seconds' : code.digits,
			],
		})),
	},
});
