/**
 * The id of a form control, made from its name, the same for the control and for the error summary's link to it.
 * Names may hold dots, brackets and bars (`figures[completions|birmingham|]`); an id that ends up in `#…` may not.
 */
export const fieldId = (name: string): string => {
	const id = name.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '');
	return /^[A-Za-z]/.test(id) ? id : `field-${id}`;
};
