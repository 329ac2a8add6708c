import { ErrorSummary } from '../govuk/error-summary.tsx';
import type { BoxError } from './question.ts';

/** What is wrong, each with the box that it is about, or the page on which it is put right. */
export const FormErrors = ({ errors }: { readonly errors: readonly BoxError[] }) => (
	<ErrorSummary
		errors={errors
			.filter((error, index) => index === errors.findIndex((each) => isSame(each, error)))
			.map(({ field, message, href }) =>
				field === '' ? { text: message, href } : { text: message, name: field },
			)}
	/>
);

/** Two boxes of one day that are missing are told of in one sentence. */
const isSame = (one: BoxError, other: BoxError): boolean =>
	one.message === other.message && wholeOf(one.field) === wholeOf(other.field);

const wholeOf = (field: string): string => field.replace(/\.(?:day|month|year)$/, '');
