import { z } from 'zod';
import { parseForm } from '../../http/form.ts';
import { textField } from '../../http/typed-fields.ts';

/** `what` follows "Enter": what the page asks for. */
const reasonForm = (what: string) => z.strictObject({ reason: textField(what, 2000) });

const WHY_IT_ENDED = reasonForm('how it ended, or why it was lifted');
const WHY_NO_AWARD = reasonForm('why nothing is awarded');
const WHY_UNDONE = reasonForm('why it is undone');

export const parseWhyItEnded = (form: FormData) => parseForm(WHY_IT_ENDED, form);
export const parseWhyNoAward = (form: FormData) => parseForm(WHY_NO_AWARD, form);
export const parseWhyUndone = (form: FormData) => parseForm(WHY_UNDONE, form);
