/** Why an authenticator app was not set up. */
export const DEVICE_REFUSALS = {
	'no-offer': 'The page was open too long. Scan the new picture on this page, then enter what your app shows',
	'wrong-code':
		'The code is not right. Check that your device shows the right time, then enter the code that your app shows now',
	'wrong-password': 'The password is not right',
	'too-many': 'You have tried too many times. Wait 15 minutes, then try again',
	'has-device': 'An authenticator app has been set up already. Sign in with its code',
} as const;
