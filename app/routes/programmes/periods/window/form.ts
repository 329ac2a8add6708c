import { z } from 'zod';
import type { IsoDate } from '../../../../domain/calendar/iso-date.ts';
import { parseIsoDate } from '../../../../domain/calendar/iso-date.ts';
import { dateField } from '../../../../http/date-field.ts';
import { type Parsed, parseForm, unreadable } from '../../../../http/form.ts';

type Window = { readonly opensOn: IsoDate; readonly dueOn: IsoDate };

const schema = z.strictObject({
	opensOn: dateField('The day on which the window opens'),
	dueOn: dateField('The day on which the return is due'),
});

export const parseWindow = (form: FormData): Parsed<Window> => parseForm(schema, form);

/** The window that the page showed when it was opened. */
export function shownWindow(form: FormData): Window {
	const [opensOn, dueOn] = ['shownOpensOn', 'shownDueOn'].map((name) =>
		parseIsoDate(String(form.get(name) ?? '')),
	);
	for (const name of ['shownOpensOn', 'shownDueOn']) form.delete(name);
	if (!opensOn || !dueOn) throw unreadable();
	return { opensOn, dueOn };
}
