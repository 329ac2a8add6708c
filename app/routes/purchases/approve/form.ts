import { z } from 'zod';
import type { ApprovalAnswer } from '../../../domain/purchase/decide-approval.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	answer: z.enum(['approve', 'refuse'], { error: 'Select whether you approve it' }),
	words: z.string().optional(),
});

export function parseApproval(form: FormData): Parsed<ApprovalAnswer> {
	const parsed = parseForm(schema, form);
	if (!parsed.ok) return parsed;
	const { answer, words = '' } = parsed.command;
	return { ok: true, command: answer === 'approve' ? { answer } : { answer, words } };
}
