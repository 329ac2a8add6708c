import type { BoxError } from '../../../components/layout/question.ts';
import { triedTooOften } from '../../../domain/access/attempt-limits.ts';
import type { Asked, Instead } from '../../../http/form-of.ts';
import type { RecoveryCodesRefusal } from '../../../operations/one-time-code/make-recovery-codes.ts';

export const recoveryCodesForm: Asked = {
	title: 'Recovery codes',
	back: '/account',
	intro: [
		'If you lose the device with your authenticator app, a recovery code lets you in without it, once for each code.',
		'Make 10 of them now and keep them somewhere safe, away from the device. Any that you made before stop working.',
	],
	questions: [{ kind: 'secret', name: 'password', label: 'Your password' }],
	button: { text: 'Make recovery codes' },
};

/** The codes stand in the answer itself, not behind a redirect: they are kept nowhere from which a second page could read them. */
export const codesMade = (codes: readonly string[]): Instead => ({
	status: 200,
	instead: {
		title: 'Your recovery codes',
		back: null,
		narrow: true,
		blocks: [
			{
				kind: 'warning',
				text: 'They are shown this once. Print this page or write them down now.',
			},
			{ kind: 'codes', codes: codes.map((code) => `${code.slice(0, 5)} ${code.slice(5)}`) },
			{ kind: 'actions', actions: [{ href: '/', text: 'I have kept them', as: 'main' }] },
		],
	},
});

export function recoveryCodesRefusal(refusal: RecoveryCodesRefusal): BoxError {
	switch (refusal.code) {
		case 'wrong':
			return { field: 'password', message: 'The password is not right' };
		case 'too-many':
			return { field: 'password', message: triedTooOften(refusal.waitSeconds) };
	}
}
