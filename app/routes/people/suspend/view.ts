import type { BoxError } from '../../../components/layout/question.ts';
import type { SuspensionRefusal } from '../../../domain/access/decide-suspension.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { PersonShown } from '../../../operations/person/show-person.ts';

export function suspendForm({ person }: PersonShown): Asked {
	const suspends = person.suspendedAt === null;
	return {
		title: suspends ? `Suspend ${person.name}` : `Let ${person.name} in again`,
		back: `/people/${person.id}`,
		intro: [
			suspends
				? 'They are signed out at once and cannot sign in until you let them in again. What they did stays on record.'
				: 'They can sign in again with their password, and hold the roles they held before.',
		],
		questions: [],
		seen: { wish: suspends ? 'suspend' : 'restore' },
		button: suspends ? { text: 'Suspend', isWarning: true } : { text: 'Let in again' },
	};
}

const WORDS: Readonly<Record<SuspensionRefusal, string>> = {
	yourself: 'Nobody can suspend themselves. Ask another administrator',
	'suspended-already': 'They have been suspended already',
	'not-suspended': 'They are not suspended',
};

export const suspensionRefusal = (refusal: SuspensionRefusal): BoxError => ({
	field: '',
	message: WORDS[refusal],
});
