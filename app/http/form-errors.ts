import type { SummaryError } from '../components/govuk/error-summary.tsx';
import type { FormError } from './form.ts';

/** What the error summary takes: each error with the box it links to; none where the form as a whole is meant. */
export const summaryOf = (errors: readonly FormError[]): readonly SummaryError[] =>
	errors.map(({ field, message }) => (field === '' ? { text: message } : { text: message, name: field }));

/** The message for one box, or null. */
export const errorOf = (errors: readonly FormError[], field: string): string | null =>
	errors.find((error) => error.field === field)?.message ?? null;
