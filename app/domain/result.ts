/** What a rule answers: the value, or a refusal as data. A refusal is an ordinary answer, never an exception. */
export type Result<T, R> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly refusal: R };

export const accepted = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const refused = <R>(refusal: R): { readonly ok: false; readonly refusal: R } => ({
	ok: false,
	refusal,
});
