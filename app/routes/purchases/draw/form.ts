import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({ startsOn: dateField('The start') });

export const parseDrawing = (form: FormData): Parsed<{ startsOn: IsoDate }> => parseForm(schema, form);
