import { z } from 'zod';
import { CLOSED_REASONS, type ClosedReason } from '../../../domain/kpi-return/closed-reason.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

export interface TypedClosing {
	readonly why: ClosedReason;
	readonly reason: string;
}

const schema = z.strictObject({
	why: z.enum(CLOSED_REASONS, { error: 'Choose why the return will not come' }),
	reason: z.string().default(''),
});

/** Whether words are needed is the rule's to say. */
export const parseClosing = (form: FormData): Parsed<TypedClosing> => parseForm(schema, form);
