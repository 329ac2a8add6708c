import type { BoxError } from '../../../components/layout/question.ts';
import { said } from '../../../components/layout/record-view.ts';
import type { Asked, Instead } from '../../../http/form-of.ts';
import type { ConfirmRefusal } from '../../../operations/bidder/confirm-registration.ts';
import type { RegistrationShown } from '../../../operations/bidder/show-registration.ts';

export const confirmForm = (shown: RegistrationShown | null): Asked | Instead =>
	shown === null
		? NO_LINK
		: {
				title: 'Confirm your e-mail address',
				back: null,
				intro: [
					'With this your organisation is registered, and you are its first person. You then choose a password.',
				],
				facts: [
					{ key: 'Organisation', value: shown.organisationName },
					{ key: 'Your name', value: shown.personName },
					{ key: 'E-mail address', value: shown.email },
				],
				questions: [],
				button: { text: 'Confirm and choose a password' },
			};

const NO_LINK: Instead = {
	status: 410,
	instead: {
		title: 'This link no longer works',
		back: null,
		narrow: true,
		blocks: said('It may have been used already, or be too old.', [
			'If you have chosen a password,',
			{ href: '/sign-in', text: 'sign in' },
			'. Otherwise',
			{ href: '/register', text: 'register again' },
			'.',
		]),
	},
};

export function confirmRefusal(refusal: ConfirmRefusal): BoxError | readonly BoxError[] {
	switch (refusal) {
		case 'no-link':
			return [];
		case 'email-taken':
			return {
				field: '',
				message: 'This e-mail address has an account by now. Sign in with it, or register with another',
			};
		case 'organisation-there':
			return {
				field: '',
				message:
					'An organisation with this name or number is registered by now. Ask a colleague there to invite you',
			};
	}
}
