import { z } from 'zod';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { dateField } from '../../http/date-field.ts';
import { type Parsed, parseForm } from '../../http/form.ts';

const schema = z.strictObject({ day: dateField('The day') });

export const parseDay = (form: FormData): Parsed<{ readonly day: IsoDate }> => parseForm(schema, form);
