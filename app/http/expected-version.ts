import { badRequest } from './replies.ts';

/** The version of the record that a form's page was made from. A form without one did not come from the portal's page. */
export function expectedVersionOf(form: FormData): number {
	const version = form.get('expectedVersion');
	if (typeof version !== 'string' || !/^[1-9][0-9]{0,8}$/.test(version))
		throw badRequest('The form could not be read. Go back and try again.');
	return Number(version);
}

/** The form without what the page put into it: what is left was typed. */
export function typedPart(form: FormData): FormData {
	const typed = new FormData();
	for (const [name, value] of form)
		if (name !== 'commandId' && name !== 'expectedVersion') typed.append(name, value);
	return typed;
}
