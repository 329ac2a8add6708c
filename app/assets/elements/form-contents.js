// @ts-check

/** What the form would send, as text to compare, but for the hidden fields, which no person types, and files. */
export function formContents(/** @type {HTMLFormElement} */ form) {
	const hidden = new Set(
		[...form.querySelectorAll('input[type=hidden]')].map(
			(input) => /** @type {HTMLInputElement} */ (input).name,
		),
	);
	return JSON.stringify(
		[...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !hidden.has(name)),
	);
}
