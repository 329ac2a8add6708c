import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { DELIVERY_EVENTS, type DeliveryEvent } from '../../../domain/purchase/decide-delivery.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	event: z.enum(DELIVERY_EVENTS, { error: 'Select what happened' }),
	day: dateField('The day'),
});

export const parseDelivery = (form: FormData): Parsed<{ event: DeliveryEvent; day: IsoDate }> =>
	parseForm(schema, form);
