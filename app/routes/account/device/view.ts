import { questionsOfApp, stepsOfApp } from '../../../components/layout/device-questions.ts';
import type { BoxError } from '../../../components/layout/question.ts';
import { DEVICE_REFUSALS } from '../../../domain/access/device-refusals.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { DeviceOffer } from '../../../operations/one-time-code/offer-device.ts';
import type { SetUpDeviceRefusal } from '../../../operations/one-time-code/set-up-device.ts';

export const deviceForm = (offer: DeviceOffer): Asked => ({
	title: 'Set up an app for one-time codes',
	back: '/account',
	intro: ['Codes from an app that you set up before will stop working.'],
	blocks: [
		stepsOfApp(
			'Open an authenticator app and choose to add an account.',
			'Enter the 6 numbers that it then shows, and your password.',
		),
	],
	questions: [...questionsOfApp(offer), { kind: 'secret', name: 'password', label: 'Your password' }],
	button: { text: 'Set up' },
});

export const deviceRefusal = (refusal: Worded<SetUpDeviceRefusal>): BoxError => ({
	field: refusal === 'wrong-password' || refusal === 'too-many' ? 'password' : 'code',
	message: DEVICE_REFUSALS[refusal],
});
