import type { SuspensionRefusal } from '../../../domain/access/decide-suspension.ts';
import type { FormError } from '../../../http/form.ts';
import type { PersonShown } from '../../../operations/person/show-person.ts';

export interface SuspendView {
	readonly id: string;
	readonly name: string;
	readonly heading: string;
	readonly commandId: string;
	readonly wish: 'suspend' | 'restore';
	readonly errors: readonly FormError[];
}

export const suspendView = (
	{ person }: PersonShown,
	errors: readonly FormError[],
	commandId: string,
): SuspendView => ({
	id: person.id,
	name: person.name,
	heading: person.suspendedAt === null ? `Suspend ${person.name}` : `Let ${person.name} in again`,
	commandId,
	wish: person.suspendedAt === null ? 'suspend' : 'restore',
	errors,
});

const WORDS: Readonly<Record<SuspensionRefusal | 'not-found' | 'changed-meanwhile', string>> = {
	yourself: 'Nobody can suspend themselves. Ask another administrator',
	'suspended-already': 'They have been suspended already',
	'not-suspended': 'They are not suspended',
	'not-found': 'This person is no longer among those you look after',
	'changed-meanwhile': 'Somebody else has changed this person meanwhile. Look again before you decide',
};

export const refusedSuspension = (refusal: keyof typeof WORDS): readonly FormError[] => [
	{ field: '', message: WORDS[refusal] },
];
