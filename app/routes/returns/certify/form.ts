import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	commandId: z.string().min(1).max(64),
	declared: z.literal('yes').optional(),
});

export interface CertifyForm {
	readonly commandId: string;
	readonly declared: boolean;
}

/** Whether the declaration was ticked is the rule's to ask, so that leaving it out is refused in its words. */
export function parseCertify(form: FormData): Parsed<CertifyForm> {
	const parsed = parseForm(schema, form);
	return parsed.ok
		? {
				ok: true,
				command: { commandId: parsed.command.commandId, declared: parsed.command.declared === 'yes' },
			}
		: parsed;
}
