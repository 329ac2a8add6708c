import { badRequest } from './replies.ts';

/** The `commandId` of a form that sends nothing else. A form without one did not come from the portal's page. */
export function commandIdOf(form: FormData): string {
	const id = form.get('commandId');
	if (typeof id !== 'string' || !/^[a-z0-9-]{8,64}$/i.test(id))
		throw badRequest('The form could not be read. Go back and try again.');
	return id;
}
