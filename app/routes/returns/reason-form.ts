import { z } from 'zod';
import { type Parsed, parseForm } from '../../http/form.ts';

export interface ReasonForm {
	readonly commandId: string;
	readonly reason: string;
}

const schema = z.strictObject({
	commandId: z.string().min(1).max(64),
	reason: z.string().default(''),
});

/** A button with a reason. Whether the reason will do is the rule's to say. */
export const parseReason = (form: FormData): Parsed<ReasonForm> => parseForm(schema, form);
