import { writeWait } from '../../../domain/calendar/write-wait.ts';
import type { FormError } from '../../../http/form.ts';

export interface ForgottenView {
	readonly email: string;
	readonly errors: readonly FormError[];
}

export const tooManyTimes = (waitSeconds: number): readonly FormError[] => [
	{
		field: 'email',
		message: `This has been asked too many times. Wait ${writeWait(waitSeconds)}, then try again`,
	},
];
