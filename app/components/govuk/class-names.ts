/** Joins the class names that are there: `classNames('govuk-input', error && 'govuk-input--error')`. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
	names.filter(Boolean).join(' ');
