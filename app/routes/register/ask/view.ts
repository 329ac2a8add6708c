import type { BoxError } from '../../../components/layout/question.ts';
import { writeWait } from '../../../domain/calendar/write-wait.ts';
import { REGISTER_NAMES } from '../../../domain/organisation/register-number.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { AskToRegisterRefusal } from '../../../operations/bidder/ask-to-register.ts';
import { BIDDER_KIND_WORDS, NO_NUMBER_WORDS } from '../bidder-words.ts';

const choices = <Value extends string>(words: Readonly<Record<Value, string>>) =>
	Object.entries<string>(words).map(([value, text]) => ({ value, text }));

export const registerForm: Asked = {
	title: 'Register as a bidder',
	back: '/open-tenders',
	intro: [
		'Register your organisation to show interest in tenders and to bid for them. You will be your organisation’s first user, and can invite colleagues.',
		[
			'If your organisation uses the portal already, ask a colleague to invite you, or',
			{ text: 'sign in', href: '/sign-in' },
			'. It bids with the account that it has.',
		],
	],
	questions: [
		{
			kind: 'text',
			name: 'organisationName',
			label: 'Name of your organisation',
			hint: 'In full, as it is on a register or on your letters.',
			autoComplete: 'organization',
		},
		{
			kind: 'one-of',
			name: 'kind',
			label: 'What kind of organisation is it?',
			choices: choices(BIDDER_KIND_WORDS),
		},
		{
			kind: 'text',
			name: 'charityNumber',
			label: 'Charity number, if it has one',
			hint: 'The Charity Commission’s number, for example 1234567.',
			width: 10,
		},
		{
			kind: 'text',
			name: 'companyNumber',
			label: 'Company number, if it has one',
			hint: 'The Companies House number: 8 characters, for example 01234567.',
			width: 10,
		},
		{
			kind: 'one-of',
			name: 'noNumberReason',
			label: 'If it has neither, why?',
			choices: choices(NO_NUMBER_WORDS),
		},
		{ kind: 'text', name: 'personName', label: 'Your name', autoComplete: 'name' },
		{
			kind: 'text',
			name: 'email',
			label: 'Your e-mail address at work',
			hint: 'We will send a link to it. Nothing is set up until you have used the link.',
			type: 'email',
			autoComplete: 'email',
		},
	],
	button: { text: 'Send me the link' },
};

export const registerRefusal = (refusal: AskToRegisterRefusal): BoxError =>
	refusal.code === 'too-many'
		? {
				field: '',
				message: `This has been asked too many times. Wait ${writeWait(refusal.waitSeconds)}, then try again`,
			}
		: {
				field: refusal.register === 'GB-CHC' ? 'charityNumber' : 'companyNumber',
				message: `${REGISTER_NAMES[refusal.register]} has no organisation with this number now. Check the number`,
			};
