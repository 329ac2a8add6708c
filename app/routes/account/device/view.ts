import type { FormError } from '../../../http/form.ts';
import type { SetUpDeviceRefusal } from '../../../operations/one-time-code/set-up-device.ts';

export interface DeviceView {
	readonly errors: readonly FormError[];
	readonly offer: { readonly sealed: string; readonly secret: string; readonly qrCode: string };
}

export const refusedDevice = (refusal: Exclude<SetUpDeviceRefusal, 'no-session'>): readonly FormError[] => [
	refusal === 'wrong-password'
		? { field: 'password', message: 'The password is not right' }
		: refusal === 'too-many'
			? { field: 'password', message: 'You have tried too many times. Wait 15 minutes, then try again' }
			: refusal === 'no-offer'
				? {
						field: 'code',
						message:
							'The page was open too long. Scan the new picture on this page, then enter what your app shows',
					}
				: {
						field: 'code',
						message:
							'The code is not right. Check that your device shows the right time, then enter the code that your app shows now',
					},
];
