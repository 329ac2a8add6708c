import { questionsOfApp, stepsOfApp } from '../../../components/layout/device-questions.ts';
import type { BoxError } from '../../../components/layout/question.ts';
import { DEVICE_REFUSALS } from '../../../domain/access/device-refusals.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { DeviceOffer } from '../../../operations/one-time-code/offer-device.ts';
import type { SetUpDeviceRefusal } from '../../../operations/one-time-code/set-up-device.ts';

export const setUpForm = (offer: DeviceOffer): Asked => ({
	title: 'Set up one-time codes',
	back: null,
	intro: [
		'Your role needs a code from an authenticator app as well as a password. Any authenticator app will do, on a phone, a tablet or a computer.',
	],
	blocks: [
		stepsOfApp('Open the app and choose to add an account.', 'Enter the 6 numbers that it then shows.'),
	],
	questions: questionsOfApp(offer),
	button: { text: 'Continue' },
});

export const setUpRefusal = (refusal: Worded<SetUpDeviceRefusal>): BoxError => ({
	field: 'code',
	message: DEVICE_REFUSALS[refusal],
});
