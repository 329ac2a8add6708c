import { ErrorSummary } from '../govuk/error-summary.tsx';
import type { BoxError } from './question.ts';

/** What is wrong, each with the box that it is about, or the page on which it is put right. */
export const FormErrors = ({ errors }: { readonly errors: readonly BoxError[] }) => (
	<ErrorSummary
		errors={errors.map(({ field, message, href }) =>
			field === '' ? { text: message, href } : { text: message, name: field },
		)}
	/>
);
