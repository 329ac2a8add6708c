import { z } from 'zod';
import { parseInstant } from '../../app/domain/calendar/instant.ts';
import { parseIsoDate } from '../../app/domain/calendar/iso-date.ts';
import { PRICE_FORMULAS, type TenderNotice, TIE_RULES } from '../../app/domain/tender/tender-notice.ts';

const parsedBy = <Value>(parse: (text: string) => Value | null) =>
	z.string().transform((text, context) => {
		const parsed = parse(text);
		if (parsed !== null) return parsed;
		context.addIssue({ code: 'custom', message: 'not a day or an instant' });
		return z.NEVER;
	});
const day = parsedBy(parseIsoDate);
const moment = parsedBy(parseInstant);

/** The wall between the JSON column and the rules: what is kept is whole, or reading it is a fault. */
const schema = z.strictObject({
	title: z.string(),
	description: z.string(),
	route: z.strictObject({
		pricedDeliverables: z.boolean(),
		supportsRecipient: z.boolean(),
		reasons: z.string(),
	}),
	subsidy: z
		.strictObject({
			fromPublicMoney: z.boolean(),
			advantage: z.boolean(),
			specific: z.boolean(),
			affectsCompetition: z.boolean(),
			reasons: z.string(),
		})
		.nullable(),
	vat: z.strictObject({ suppliedInReturn: z.boolean(), reasons: z.string() }).nullable(),
	begunOn: day,
	valuePence: z.int(),
	vatPence: z.int(),
	cpvCodes: z.array(z.string()),
	findATender: z.strictObject({ number: z.string(), publishedAt: moment }).nullable(),
	lots: z.array(
		z.strictObject({
			lotId: z.string(),
			title: z.string(),
			strandId: z.string(),
			areaIds: z.array(z.string()),
			lines: z.array(z.strictObject({ lineId: z.string(), name: z.string() })),
			budgetPence: z.int().nullable(),
			items: z.array(
				z.strictObject({
					itemId: z.string(),
					areaId: z.string(),
					interventionId: z.string(),
					units: z.int(),
				}),
			),
		}),
	),
	requirements: z.array(
		z.strictObject({
			requirementId: z.string(),
			kind: z.enum(['respect', 'insurance', 'safeguarding', 'other']),
			areaId: z.string().nullable(),
			asks: z.string(),
		}),
	),
	questions: z.array(
		z.strictObject({
			questionId: z.string(),
			asks: z.string(),
			criterion: z.string(),
			weight: z.int(),
			wordLimit: z.int(),
		}),
	),
	priceWeight: z.int(),
	priceFormula: z.enum(PRICE_FORMULAS),
	tieRule: z.enum(TIE_RULES),
	promisableKpis: z.array(z.string()),
	opensOn: day.nullable(),
	timetable: z.strictObject({
		questionsCloseAt: moment,
		answersBy: day,
		closesAt: moment,
		evaluatedBy: day,
		awardBy: day,
		startsOn: day,
		endsOn: day,
	}),
	documents: z.array(
		z.strictObject({
			documentId: z.string(),
			fileId: z.string(),
			version: z.int(),
			title: z.string(),
			kind: z.enum(['pdf', 'docx', 'xlsx']),
			size: z.int(),
			hash: z.string(),
		}),
	),
});

export const parseNotice = (text: string): TenderNotice => schema.parse(JSON.parse(text));
