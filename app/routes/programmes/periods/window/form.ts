import { z } from 'zod';
import { type IsoDate, parseIsoDate } from '../../../../domain/calendar/iso-date.ts';
import { dateField } from '../../../../http/date-field.ts';
import { type Parsed, parseForm, unreadable } from '../../../../http/form.ts';

type Window = { readonly opensOn: IsoDate; readonly dueOn: IsoDate };

const schema = z.strictObject({
	opensOn: dateField('The day on which the window opens'),
	dueOn: dateField('The day on which the return is due'),
	shownOpensOn: z.string().max(10),
	shownDueOn: z.string().max(10),
});

/** The window that is wanted, and the one that the page showed. */
export function parseWindow(form: FormData): Parsed<{ readonly window: Window; readonly expected: Window }> {
	const expected = { opensOn: shown(form, 'shownOpensOn'), dueOn: shown(form, 'shownDueOn') };
	const parsed = parseForm(schema, form);
	if (!parsed.ok) return parsed;
	const { opensOn, dueOn } = parsed.command;
	return {
		ok: true,
		command: { window: { opensOn, dueOn }, expected },
	};
}

function shown(form: FormData, name: string): IsoDate {
	const day = parseIsoDate(String(form.get(name) ?? ''));
	if (day === null) throw unreadable();
	return day;
}
