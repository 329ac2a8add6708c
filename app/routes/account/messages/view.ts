import type { Role } from '../../../domain/access/role.ts';
import { messagesThatMustCome } from '../../../domain/mail/choosable-groups.ts';
import { MESSAGE_GROUPS } from '../../../domain/mail/message-groups.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ChoiceShown } from '../../../operations/account/show-message-choices.ts';

const WAYS = [
	{ value: 'at-once', text: 'By e-mail, at once' },
	{
		value: 'daily',
		text: 'By e-mail, once a day',
		hint: 'One e-mail at 7am on every day that has something',
	},
	{ value: 'portal', text: 'In the portal only' },
];

/** Every message stands in the portal as well; what must come says so, and why. */
export const choicesForm = (choices: readonly ChoiceShown[], roles: readonly Role[]): Asked => ({
	title: 'How the portal writes to you',
	back: '/account',
	intro: [
		'Every message also stands in your list of messages in the portal.',
		...(choices.length === 0 ? ['Your roles get no messages that you can choose about.'] : []),
	],
	below: [
		{ kind: 'heading', text: 'What always comes by e-mail, at once', level: 2 },
		{
			kind: 'list',
			items: messagesThatMustCome(roles),
		},
	],
	stored: Object.fromEntries(choices.map(({ group, way }) => [group, [way]])),
	questions: choices.map(({ group }) => ({
		kind: 'one-of' as const,
		name: group,
		label: MESSAGE_GROUPS[group],
		choices: WAYS,
	})),
	button: choices.length === 0 ? null : { text: 'Save how messages come' },
});
