import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const withWords = z.strictObject({ words: textField('the reason', 2000) });
const without = z.strictObject({}).transform(() => ({ words: '' }));

export const parseTenderStep = (form: FormData, needsWords: boolean) =>
	needsWords ? parseForm(withWords, form) : parseForm(without, form);
