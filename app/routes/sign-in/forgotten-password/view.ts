import type { BoxError } from '../../../components/layout/question.ts';
import { writeWait } from '../../../domain/calendar/write-wait.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { SendPasswordLinkRefusal } from '../../../operations/password/send-password-link.ts';

export const forgottenForm: Asked = {
	title: 'If you have forgotten your password',
	back: '/sign-in',
	intro: ['We will e-mail you a link to choose a new password.'],
	questions: [
		{ kind: 'text', name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username' },
	],
	button: { text: 'Send the link' },
};

export const askedTooOften = ({ waitSeconds }: SendPasswordLinkRefusal): BoxError => ({
	field: 'email',
	message: `This has been asked too many times. Wait ${writeWait(waitSeconds)}, then try again`,
});
