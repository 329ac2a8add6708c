import {
	type FactView,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { ROLE_NAMES } from '../../../domain/access/role.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import type { Account } from '../../../operations/account/show-account.ts';

export const accountView = (actor: Actor, account: Account, tokenHash: string): RecordView => ({
	title: 'Your account',
	back: null,
	narrow: true,
	blocks: [
		{
			kind: 'facts',
			rows: [
				{ key: 'Name', value: actor.personName },
				{ key: 'E-mail address', value: account.email },
				{
					key: 'Telephone',
					value: account.telephone ?? 'None given',
					actions: [{ href: '/account/telephone', text: 'Change', hiddenText: 'telephone number' }],
				},
				{ key: 'Organisation', value: actor.organisationName },
				{ key: account.roles.length > 1 ? 'Roles' : 'Role', value: { lines: rolesOf(account) } },
				{
					key: 'Password',
					value: 'Set',
					actions: [{ href: '/account/password', text: 'Change', hiddenText: 'password' }],
				},
				...codesOf(account),
				{
					key: 'Calendar',
					value: 'Dates that concern you, in your own calendar',
					actions: [{ href: '/account/calendar', text: 'Set up', hiddenText: 'your calendar' }],
				},
				{
					key: 'Messages',
					value: 'By e-mail or in the portal, as you choose',
					actions: [{ href: '/account/messages', text: 'Change', hiddenText: 'how messages come' }],
				},
			],
		},
		...said('Your organisation’s administrator gives and ends roles. Nobody can change their own.'),
		{ kind: 'table', table: sessionsOf(account, tokenHash) },
		{
			kind: 'actions',
			actions: [
				{ href: '/account/sign-out-everywhere', text: 'Sign out everywhere', as: 'secondary', post: {} },
			],
		},
	],
});

const rolesOf = ({ roles }: Account): readonly string[] =>
	roles.length === 0
		? ['None today']
		: roles.map(
				({ role, endsOn, startsOn }) =>
					`${ROLE_NAMES[role]}, from ${writeDay(startsOn)}${endsOn === null ? '' : ` to ${writeDay(endsOn)}`}`,
			);

const codesOf = ({ hasDevice, owesCode, recoveryCodesLeft }: Account): readonly FactView[] => [
	{
		key: 'One-time codes',
		value: hasDevice ? 'Set up' : owesCode ? 'To be set up' : 'Not set up; your role does not need them',
		actions: [
			{
				href: '/account/device',
				text: hasDevice ? 'Change device' : 'Set up',
				hiddenText: 'for one-time codes',
			},
		],
	},
	...(hasDevice
		? [
				{
					key: 'Recovery codes',
					value: recoveryCodesLeft === 0 ? 'None: make some' : `${recoveryCodesLeft} left`,
					actions: [
						{
							href: '/account/recovery-codes',
							text: 'Make new ones',
							hiddenText: 'in place of your recovery codes',
						},
					],
				},
			]
		: []),
];

const sessionsOf = ({ sessions }: Account, tokenHash: string): TableView => ({
	id: 'sessions',
	caption: 'Where you are signed in',
	large: true,
	columns: [words('Signed in'), words('Last used'), words('Where')],
	rows: sessions.map((session, index) => ({
		key: String(index),
		cells: [
			writeInstant(session.createdAt),
			writeInstant(session.seenAt),
			session.tokenHash === tokenHash ? 'Here' : 'Another browser',
		],
	})),
	empty: '',
});
