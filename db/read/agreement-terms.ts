import { z } from 'zod';
import { parseIsoDate } from '../../app/domain/calendar/iso-date.ts';
import { type AgreementTerms, WAYS_OF_PAYING } from '../../app/domain/grant/agreement-terms.ts';
import { VAT_TREATMENTS } from '../../app/domain/money/vat.ts';

const day = z.string().transform((text, context) => {
	const parsed = parseIsoDate(text);
	if (parsed !== null) return parsed;
	context.addIssue({ code: 'custom', message: 'not a day' });
	return z.NEVER;
});
const pence = z.int();

/** The wall between the JSON column and the rules: what is kept is whole, or reading it is a fault. */
const schema = z.strictObject({
	reference: z.string(),
	title: z.string(),
	strandId: z.string(),
	purpose: z.string(),
	reasons: z.string(),
	conditions: z.array(z.string()),
	legalBasis: z.string(),
	startsOn: day,
	endsOn: day,
	valuePence: pence,
	paid: z.enum(WAYS_OF_PAYING),
	leadId: z.string(),
	memberIds: z.array(z.string()),
	deliveryPartners: z.array(z.strictObject({ organisationId: z.string(), does: z.string() })),
	areas: z.array(z.strictObject({ areaId: z.string(), organisationId: z.string() })),
	allocations: z.array(
		z.strictObject({
			allocationId: z.string(),
			areaId: z.string(),
			interventionId: z.string(),
			units: z.int(),
			unitPricePence: pence,
		}),
	),
	schedule: z.array(z.strictObject({ periodId: z.string(), amountPence: pence, dueOn: day })),
	budgetLines: z.array(
		z.strictObject({ lineId: z.string(), name: z.string(), amountPence: pence, vat: z.enum(VAT_TREATMENTS) }),
	),
	targets: z.array(z.strictObject({ kpiKey: z.string(), numerator: z.int(), denominator: z.int() })),
	funding: z.array(z.strictObject({ fundingStreamId: z.string(), amountPence: pence })),
});

export const parseTerms = (text: string): AgreementTerms => schema.parse(JSON.parse(text));
