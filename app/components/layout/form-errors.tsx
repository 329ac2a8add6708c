import { ErrorSummary } from '../govuk/error-summary.tsx';
import type { BoxError } from './question.ts';

/** What is wrong, each with the box that it is about. */
export const FormErrors = ({ errors }: { readonly errors: readonly BoxError[] }) => (
	<ErrorSummary
		errors={errors.map(({ field, message }) =>
			field === '' ? { text: message } : { text: message, name: field },
		)}
	/>
);
