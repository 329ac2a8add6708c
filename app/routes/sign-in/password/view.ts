import { writeWait } from '../../../domain/calendar/write-wait.ts';
import type { FormError, Parsed } from '../../../http/form.ts';
import type { SignInRefusal } from '../../../operations/session/begin-session.ts';
import type { TypedSignIn } from './form.ts';

export interface SignInView {
	readonly to: string;
	readonly email: string;
	readonly errors: readonly FormError[];
	readonly demonstration: boolean;
	/** What has happened that leads here. */
	readonly told: string | null;
}

const TOLD: Readonly<Record<string, string>> = {
	'password-set': 'Your password has been set. Sign in with it.',
	'nothing-saved':
		'You were signed out before your form arrived, so nothing was saved. Sign in, and fill it in again.',
	'signed-out': 'You have signed out.',
	'signed-out-everywhere': 'You have signed out everywhere.',
};

/** The sentence for `?told=`; a session that has run out tells of itself. */
export const toldBefore = (told: string | null, sessionRanOut: boolean): string | null =>
	TOLD[told ?? ''] ??
	(sessionRanOut
		? 'You have been signed out: nothing had happened for a while, or your sign-in had lasted its longest.'
		: null);

type Typed = { readonly email: string; readonly errors: readonly FormError[] };

export const nothingTyped: Typed = { email: '', errors: [] };

export const wronglyTyped = (parsed: Extract<Parsed<TypedSignIn>, { ok: false }>): Typed => ({
	email: parsed.typed.email ?? '',
	errors: parsed.errors,
});

/** The same sentence for every wrong combination: it must not tell who has an account. */
export const refusedSignIn = (email: string, refusal: SignInRefusal): Typed => ({
	email,
	errors: [
		{
			field: 'email',
			message:
				refusal.code === 'wrong'
					? 'The e-mail address or the password is not right'
					: `You have tried too many times. Wait ${writeWait(refusal.waitSeconds)}, then try again`,
		},
	],
});
