import type { DeviceRecoveryRefusal } from '../../../domain/access/decide-device-recovery.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { FormError } from '../../../http/form.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { PersonShown } from '../../../operations/person/show-person.ts';

export interface LostDeviceView {
	readonly id: string;
	readonly name: string;
	readonly commandId: string;
	readonly reason: string;
	/** Null while nobody has begun. */
	readonly begun: {
		readonly by: string;
		readonly at: string;
		readonly reason: string;
		readonly canConfirm: boolean;
	} | null;
	readonly errors: readonly FormError[];
}

export const lostDeviceView = (
	{ person, recovery, isYourself }: PersonShown,
	typed: { readonly reason: string; readonly errors: readonly FormError[]; readonly commandId: string },
): LostDeviceView => ({
	id: person.id,
	name: person.name,
	...typed,
	begun:
		recovery === null
			? null
			: {
					by: recovery.firstAdministrator,
					at: writeInstant(recovery.requestedAt),
					reason: recovery.reason,
					canConfirm: !recovery.firstIsYou && !isYourself,
				},
});

export const lostDeviceForm = ({ person }: PersonShown): Asked => ({
	title: 'Lost device',
	caption: person.name,
	back: `/people/${person.id}`,
	questions: [],
	button: null,
});

const WORDS: Readonly<Record<DeviceRecoveryRefusal | 'not-found', string>> = {
	yourself: 'Two other administrators must do this for you',
	'no-device': 'They have no authenticator app set up: they are asked to set one up when they sign in',
	'begun-already': 'Another administrator has recorded this already. It waits for a second one to confirm it',
	'not-begun': 'Nobody has recorded that they have lost their device, or it is more than 7 days ago',
	'same-administrator': 'A second administrator must confirm it: you were the first',
	'not-found': 'This person is no longer among those you look after',
};

export const recoveryRefusal = (refusal: keyof typeof WORDS): FormError => ({
	field: '',
	message: WORDS[refusal],
});
