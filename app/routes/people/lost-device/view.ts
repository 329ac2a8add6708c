import type { BoxError } from '../../../components/layout/question.ts';
import { said } from '../../../components/layout/record-view.ts';
import type { DeviceRecoveryRefusal } from '../../../domain/access/decide-device-recovery.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { PersonShown } from '../../../operations/person/show-person.ts';

/** The first administrator records it here, and the second one confirms it. */
export const lostDeviceForm = (shown: PersonShown): Asked =>
	shown.recovery === null
		? {
				...common(shown),
				intro: [
					`Speak to ${shown.person.name} in person or on a number that you know. What you record here waits for a second administrator; until then nothing changes.`,
				],
				questions: [
					{
						kind: 'long-text',
						name: 'reason',
						label: 'How do you know that it is really them?',
						hint: 'For example: she came to my desk on Monday. The second administrator reads this.',
						rows: 3,
					},
				],
				button: { text: 'Record that they have lost their device' },
			}
		: confirmForm(shown);

const common = ({ person }: PersonShown) => ({
	title: 'Lost device',
	caption: person.name,
	back: `/people/${person.id}`,
});

export function confirmForm(shown: PersonShown): Asked {
	const { person, recovery, isYourself } = shown;
	if (recovery === null) return { ...common(shown), questions: [], button: null };
	const canConfirm = !recovery.firstIsYou && !isYourself;
	return {
		...common(shown),
		blocks: [
			{
				kind: 'facts',
				rows: [
					{ key: 'Recorded by', value: recovery.firstAdministrator },
					{ key: 'On', value: writeInstant(recovery.requestedAt) },
					{ key: 'How they know', value: recovery.reason },
				],
			},
			...(canConfirm
				? [
						{
							kind: 'warning' as const,
							text: `Speak to ${person.name} yourself first. Then anybody who knows their password can set up another device.`,
						},
					]
				: said('A second administrator must now confirm it on this page, within 7 days.')),
		],
		questions: [],
		sentTo: `/people/${person.id}/lost-device/confirm`,
		button: canConfirm ? { text: 'Confirm, and remove the lost device', isWarning: true } : null,
	};
}

const WORDS: Readonly<Record<DeviceRecoveryRefusal, string>> = {
	yourself: 'Two other administrators must do this for you',
	'no-device': 'They have no authenticator app set up: they will be asked to set one up when they sign in',
	'begun-already': 'Another administrator has recorded this already. It waits for a second one to confirm it',
	'not-begun': 'Nobody has recorded that they have lost their device, or it is more than 7 days ago',
	'same-administrator': 'A second administrator must confirm it: you were the first',
};

export const recoveryRefusal = (refusal: DeviceRecoveryRefusal): BoxError => ({
	field: '',
	message: WORDS[refusal],
});
