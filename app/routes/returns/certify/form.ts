import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { tickField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({ declared: tickField });

/** Whether the declaration was ticked is the rule's to ask, so that leaving it out is refused in its words. */
export const parseCertify = (form: FormData): Parsed<{ readonly declared: boolean }> =>
	parseForm(schema, form);
