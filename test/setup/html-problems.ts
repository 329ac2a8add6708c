import { HtmlValidate } from 'html-validate';

/**
 * What is wrong with a piece of HTML, one line each; empty where it is valid. Of the recommended rules only those are off that
 * are matters of taste (how void elements are closed, whether an attribute without a value has one) and inline script hints.
 */
const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:a11y'],
	elements: [
		'html5',
		Object.fromEntries(
			[
				'auto-save',
				'chart-values',
				'paste-table',
				'print-button',
				'running-total',
				'session-warning',
				'show-password',
				'unsaved-warning',
			].map((name) => [name, { flow: true, phrasing: true, permittedContent: ['@flow'] }]),
		),
	],
	rules: {
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-trailing-whitespace': 'off',
		'long-title': 'off',
		// React writes `colSpan` and `autoComplete`; HTML reads them in any case.
		'attr-case': 'off',
		// GOV.UK's own markup: a link as a start button, a banner as a region, and the role that makes JAWS read a date's hint.
		'prefer-native-element': ['error', { exclude: ['button', 'region', 'group'] }],
		'no-redundant-role': 'off',
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button'] }],
		'no-implicit-button-type': 'error',
		'no-inline-style': 'error',
		'no-dup-id': 'error',
		'valid-id': ['error', { relaxed: false }],
	},
});

export async function htmlProblems(html: string): Promise<readonly string[]> {
	const report = await validator.validateString(html);
	return report.results.flatMap((result) =>
		result.messages.map(
			(message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`,
		),
	);
}
