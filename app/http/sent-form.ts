import { NOBODY_NAMED } from '../components/words/nobody-named.ts';
import type { Sent } from './form-of.ts';
import { madeNumber } from './made-number.ts';
import { badRequest } from './replies.ts';
import type { Upload } from './upload.ts';

export const NO_FILE: Upload = { fileName: '', bytes: new Uint8Array() };
const UNREADABLE = 'The form could not be read. Go back and try again.';

/** What the page put into the form, and what was typed. A form without an id did not come from the portal's page. */
export function takeApart(
	form: FormData,
	once = true,
): { readonly sent: Omit<Sent, 'file'>; readonly typed: FormData } {
	const commandId = textOf(form, 'commandId') ?? '';
	if (once && !/^[a-z0-9-]{8,64}$/i.test(commandId)) throw badRequest(UNREADABLE);
	const expectedVersion = madeNumber(textOf(form, 'expectedVersion') ?? '0', 9);
	if (expectedVersion === null) throw badRequest(UNREADABLE);
	const typed = new FormData();
	for (const [name, value] of form)
		if (!['commandId', 'expectedVersion', NOBODY_NAMED.name].includes(name)) typed.append(name, value);
	const nobodyNamed = textOf(form, NOBODY_NAMED.name) === 'yes';
	return { sent: { commandId, expectedVersion, nobodyNamed }, typed };
}

/** Which step of a form that is checked first it was sent from; it is not in the form any more. */
export function takeStep(typed: FormData): 'check' | 'save' | 'change' {
	const step = textOf(typed, 'step');
	typed.delete('step');
	return step === 'save' || step === 'change' ? step : 'check';
}

/** The one value of a name, or null. */
export const textOf = (form: FormData, name: string): string | null => {
	const value = form.get(name);
	return typeof value === 'string' ? value : null;
};
