import { z } from 'zod';
import { type Parsed, parseForm } from '../../../../http/form.ts';
import { tickField } from '../../../../http/typed-fields.ts';

export const parsePublication = (form: FormData): Parsed<{ readonly longReturnAgreed: boolean }> =>
	parseForm(z.strictObject({ longReturnAgreed: tickField }), form);
