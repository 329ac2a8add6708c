import type { BoxError } from '../../../components/layout/question.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { Account } from '../../../operations/account/show-account.ts';

export const telephoneForm = ({ telephone }: Account): Asked => ({
	title: 'Your telephone number',
	back: '/account',
	intro: [
		'Your telephone number at work. The commissioner’s officers see it when they chase one of your returns. Leave it empty to remove it.',
	],
	questions: [{ kind: 'text', name: 'telephone', label: 'Telephone number', type: 'tel', width: 20 }],
	stored: { telephone: [telephone ?? ''] },
	button: { text: 'Save' },
});

export const telephoneRefusal = (): BoxError => ({
	field: 'telephone',
	message: 'Enter a telephone number, like 0121 496 0123 or +44 7700 900123, with nothing else beside it',
});
