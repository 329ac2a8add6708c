import type { BoxError } from '../../../components/layout/question.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { InviteAgainRefusal } from '../../../operations/person/invite-again.ts';
import type { PersonShown } from '../../../operations/person/show-person.ts';

export const inviteAgainForm = ({ person }: PersonShown): Asked => ({
	title: 'Send another invitation',
	caption: person.name,
	back: `/people/${person.id}`,
	facts: [{ key: 'E-mail address', value: person.email }],
	questions: [],
	button: { text: 'Send another invitation' },
});

const WORDS: Readonly<Record<Worded<InviteAgainRefusal>, string>> = {
	'has-password': 'They have already accepted their invitation',
	'too-many': 'Your organisation has invited as many people as it may in a day. Try again tomorrow',
	suspended: 'They are suspended: let them in again first',
};

export const inviteAgainRefusal = (refusal: Worded<InviteAgainRefusal>): BoxError => ({
	field: '',
	message: WORDS[refusal],
});
