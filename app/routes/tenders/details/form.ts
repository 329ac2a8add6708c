import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { londonInstant } from '../../../domain/calendar/london.ts';
import { readTime } from '../../../domain/calendar/read-time.ts';
import type { NoticeChange } from '../../../domain/tender/change-notice.ts';
import type { FindATender } from '../../../domain/tender/tender-notice.ts';
import { dateField, optionalDateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { optionalPoundsField, optionalTextField, textField } from '../../../http/typed-fields.ts';

const yesOrNo = (error: string) => z.enum(['yes', 'no'], { error }).transform((answer) => answer === 'yes');

const CPV = /^\d{8}(-\d)?$/;

/** The legal notice, of which all three are given or none. */
export const NOTICE_BOXES = {
	noticeNumber: optionalTextField('the notice’s number', 60),
	noticeDay: optionalDateField('The day of the notice'),
	noticeTime: optionalTextField('the time of the notice', 5),
};

const schema = z
	.strictObject({
		title: textField('what the tender is called', 200),
		description: textField('what is being bought', 5000),
		pricedDeliverables: yesOrNo('Select whether it is paid for what it delivers'),
		supportsRecipient: yesOrNo('Select whether it supports what the recipient does'),
		reasons: textField('the reasons', 3000),
		begunOn: dateField('The day on which it began'),
		value: optionalPoundsField('the value'),
		vat: optionalPoundsField('the VAT'),
		cpvCodes: optionalTextField('the CPV codes', 400),
		...NOTICE_BOXES,
	})
	.transform((typed, context): NoticeChange => {
		const { title, description, reasons, begunOn, pricedDeliverables, supportsRecipient } = typed;
		return {
			part: 'details',
			details: {
				title,
				description,
				route: { pricedDeliverables, supportsRecipient, reasons },
				begunOn,
				valuePence: typed.value ?? 0,
				vatPence: typed.vat ?? 0,
				cpvCodes: codesOf(typed.cpvCodes, context),
				findATender: noticeOf(typed, context),
			},
		};
	});

function codesOf(typed: string | null, context: z.RefinementCtx): readonly string[] {
	const codes = (typed ?? '').split(/[\s,]+/).filter((code) => code !== '');
	const message = 'A CPV code has eight digits, like 85312300';
	if (codes.some((code) => !CPV.test(code)))
		context.addIssue({ code: 'custom', path: ['cpvCodes'], message });
	return codes;
}

interface NoticeTyped {
	readonly noticeNumber: string | null;
	readonly noticeDay: IsoDate | null;
	readonly noticeTime: string | null;
}

/** All three or none. */
export function noticeOf(
	{ noticeNumber: number, noticeDay: day, noticeTime }: NoticeTyped,
	context: z.RefinementCtx,
): FindATender | null {
	if (number === null && day === null && noticeTime === null) return null;
	const time = readTime(noticeTime ?? '');
	if (number !== null && day !== null && time !== null)
		return { number, publishedAt: londonInstant(day, time) };
	context.addIssue({
		code: 'custom',
		path: [number === null ? 'noticeNumber' : day === null ? 'noticeDay.day' : 'noticeTime'],
		message: 'Enter the number, the day and the time of the notice, like 09:30',
	});
	return null;
}

export const parseDetails = (form: FormData): Parsed<NoticeChange> => parseForm(schema, form);
