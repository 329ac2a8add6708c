import type { BoxError, Question } from '../../../components/layout/question.ts';
import { ROLE_NAMES } from '../../../domain/access/role.ts';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { OrganisationToChoose } from '../../../operations/person/choose-organisation.ts';
import type { InviteRefusal } from '../../../operations/person/invite-person.ts';

const whichOrganisation = (choices: readonly OrganisationToChoose[]): Question => ({
	kind: 'one-of-many',
	name: 'organisationId',
	label: 'Organisation',
	choices: choices.map(({ id, name }) => ({ value: id, text: name })),
});

/** Which organisation is asked only of those who look after several. */
export const inviteForm = (
	choices: readonly OrganisationToChoose[],
	{ organisationId, today }: { readonly organisationId: string | null; readonly today: IsoDate },
): Asked => ({
	title: 'Invite a person',
	back: '/people',
	intro: ['They get an e-mail with a link, which works once within 7 days, and choose their own password.'],
	questions: [
		...(choices.length > 1 ? [whichOrganisation(choices)] : []),
		{ kind: 'text', name: 'name', label: 'Name' },
		{
			kind: 'text',
			name: 'email',
			label: 'E-mail address',
			hint: 'Their own, not one that several people read.',
			type: 'email',
		},
		{
			kind: 'text',
			name: 'telephone',
			label: 'Telephone number (if you know it)',
			hint: 'At work. They can change it themselves.',
			type: 'tel',
			width: 20,
		},
		{
			kind: 'some-of',
			name: 'roles',
			label: 'Roles',
			choices: [...new Set(choices.flatMap(({ roles }) => roles))].map((role) => ({
				value: role,
				text: ROLE_NAMES[role],
			})),
		},
		{ kind: 'day', name: 'startsOn', label: 'From which day do they hold these roles?' },
	],
	suggested: {
		...(organisationId === null ? {} : { organisationId: [organisationId] }),
		...dayBoxes('startsOn', today),
	},
	button: { text: 'Send the invitation' },
});

const WORDS: Readonly<Record<InviteRefusal, BoxError>> = {
	'no-organisation': { field: 'organisationId', message: 'Choose the organisation' },
	'not-yours-to-give': { field: 'roles', message: 'Choose roles that belong to this kind of organisation' },
	'no-telephone-number': {
		field: 'telephone',
		message: 'Enter a telephone number, like 0121 496 0123 or +44 7700 900123, or leave it empty',
	},
	'email-taken': {
		field: 'email',
		message:
			'This e-mail address cannot be invited, because it is in use already. Ask the person for another one, or the system’s administrator',
	},
	'too-many': {
		field: '',
		message: 'Your organisation has invited as many people as it may in a day. Try again tomorrow',
	},
	'starts-in-the-past': {
		field: 'startsOn.day',
		message: 'The day from which they hold the roles must be today or later',
	},
};

export const inviteRefusal = (refusal: InviteRefusal): BoxError => WORDS[refusal];
