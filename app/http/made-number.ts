import { z } from 'zod';

/** A number that a page of the portal wrote itself, into an address or unseen into a form: plain digits. Null for anything else. */
export const madeNumber = (text: string | null | undefined, mostDigits = 5): number | null =>
	text !== null && text !== undefined && text.length <= mostDigits && /^(0|[1-9][0-9]*)$/.test(text)
		? Number(text)
		: null;

/** The same as a box of a form that nobody types in. */
export const madeNumberField = (mostDigits: number, message?: string) =>
	z.string().transform((text, context) => {
		const number = madeNumber(text, mostDigits);
		if (number !== null) return number;
		context.addIssue({ code: 'custom', ...(message === undefined ? {} : { message }) });
		return z.NEVER;
	});
