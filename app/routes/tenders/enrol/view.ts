import type { BoxError } from '../../../components/layout/question.ts';
import { FEWEST_PASSPHRASE_CHARACTERS } from '../../../domain/bid/passphrase.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { EnrolRefusal } from '../../../operations/tender/enrol-opener.ts';

export const enrolForm: Asked = {
	title: 'Enrol as a bid opener',
	back: '/tenders',
	intro: [
		'You choose a passphrase of your own. With it, and together with a second opener, you open the bids of a tender after it has closed.',
		'The portal never keeps it. Nobody can tell you what it was, and without it your share of the keys is lost: keep it where you keep things that matter.',
	],
	questions: [
		{
			kind: 'secret',
			name: 'passphrase',
			label: 'Passphrase',
			hint: `At least ${FEWEST_PASSPHRASE_CHARACTERS} characters: five words or so that nobody would guess.`,
			autoComplete: 'new-password',
		},
		{ kind: 'secret', name: 'again', label: 'The same again', autoComplete: 'new-password' },
	],
	button: { text: 'Enrol' },
};

export function enrolRefusal(refusal: EnrolRefusal): BoxError {
	switch (refusal.code) {
		case 'enrolled-already':
			return { field: '', message: 'You have enrolled already, with another passphrase. It still holds' };
		case 'passphrase-too-short':
			return {
				field: 'passphrase',
				message: `The passphrase must be ${FEWEST_PASSPHRASE_CHARACTERS} characters or more`,
			};
	}
}
