import type { FormError } from '../../../http/form.ts';
import type { SetUpDeviceRefusal } from '../../../operations/one-time-code/set-up-device.ts';

export interface SetUpCodeView {
	readonly to: string;
	readonly errors: readonly FormError[];
	readonly offer: { readonly sealed: string; readonly secret: string; readonly qrCode: string };
}

type Refusal = Exclude<SetUpDeviceRefusal, 'no-session'>;

const WORDS: Readonly<Record<Refusal, string>> = {
	'no-offer': 'The page was open too long. Scan the new code on this page, then enter what your app shows',
	'wrong-code':
		'The code is not right. Check that your device shows the right time, then enter the code that your app shows now',
	'wrong-password': 'The password is not right',
	'too-many': 'You have tried too many times. Wait 15 minutes, then try again',
	'has-device': 'An authenticator app has been set up already. Sign in with its code',
};

export const refusedSetUp = (refusal: Refusal): readonly FormError[] => [
	{ field: 'code', message: WORDS[refusal] },
];
