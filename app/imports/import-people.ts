import { ROLE_NAMES, ROLES } from '../domain/access/role.ts';
import { plainLabel } from '../domain/kpi-return/block-labels.ts';
import { chooseOrganisation } from '../operations/person/choose-organisation.ts';
import { invitePerson } from '../operations/person/invite-person.ts';
import { parseInvitation } from '../routes/people/invite/form.ts';
import { inviteRefusal } from '../routes/people/invite/view.ts';
import { asForm, dayOfForm, type ImportOf, messagesOf, RIGHT, wrong } from './import-of.ts';

/** People with their roles, in the organisations that the administrator looks after. */
export const importPeople: ImportOf = {
	name: 'people',
	title: 'People',
	says: [
		'Each person gets an e-mail with a link, which works once within 7 days, and chooses their own password.',
	],
	permission: 'person.invite',
	sheet: async ({ services, actor }) => {
		const choices = await chooseOrganisation(services, actor);
		const roles = new Set(choices.flatMap((choice) => choice.roles));
		return {
			name: 'People',
			columns: [
				{
					key: 'organisation',
					label: 'Organisation',
					hint: 'Its name in full',
					choices: choices.map(({ name }) => name),
				},
				{ key: 'name', label: 'Name', hint: 'Of the person' },
				{ key: 'email', label: 'E-mail address', hint: 'Their own, not one that several people read' },
				{ key: 'telephone', label: 'Telephone number', hint: 'At work, if you know it', optional: true },
				{
					key: 'roles',
					label: 'Roles',
					hint: `With a semicolon between: ${[...roles].map((role) => ROLE_NAMES[role]).join('; ')}`,
				},
				{ key: 'startsOn', label: 'Starts on', hint: 'From which day they hold the roles', takes: 'day' },
			],
		};
	},
	called: ({ name = '', organisation = '' }) => [name, organisation].filter((part) => part !== '').join(', '),
	carryOut: async ({ services, actor }, rows, commandId) => {
		const values = rows[0]?.values ?? {};
		const organisation = (await chooseOrganisation(services, actor)).find(
			({ name }) => plainLabel(name) === plainLabel(values.organisation ?? ''),
		);
		if (organisation === undefined)
			return wrong(rows, '“Organisation”: is none that you look after, by this name');
		const named = (values.roles ?? '')
			.split(/[;\n]/)
			.map((role) => role.trim())
			.filter((role) => role !== '');
		const roles = named.map((name) =>
			ROLES.find((role) => plainLabel(ROLE_NAMES[role]) === plainLabel(name)),
		);
		const unknown = named.filter((_, index) => roles[index] === undefined);
		if (unknown.length > 0) return wrong(rows, `“Roles”: there is no role called ${unknown.join(', ')}`);
		const parsed = parseInvitation(
			asForm({
				name: values.name,
				email: values.email,
				telephone: values.telephone,
				roles: roles.filter((role) => role !== undefined),
				...dayOfForm('startsOn', values.startsOn),
			}),
		);
		if (!parsed.ok) return wrong(rows, ...messagesOf(parsed.errors));
		const done = await invitePerson(services, actor, {
			...parsed.command,
			commandId,
			organisationId: organisation.id,
		});
		return done.ok ? RIGHT : wrong(rows, inviteRefusal(done.refusal).message);
	},
	done: (rows) => (rows === 1 ? '1 person has been invited' : `${rows} people have been invited`),
	leadsTo: '/people',
};
