import { NotifyClient } from 'notifications-node-client';
import { z } from 'zod';
import type { Mailer } from './mailer.ts';

export interface NotifySettings {
	readonly apiKey: string;
	/** Of the one template that the service has: its subject is `((subject))` and its body `((body))`. */
	readonly templateId: string;
}

const refusal = z.object({
	response: z.object({
		status: z.number(),
		data: z.object({ errors: z.array(z.object({ error: z.string() })) }).catch({ errors: [] }),
	}),
});
const found = z.object({ data: z.object({ notifications: z.array(z.unknown()) }) });

/** Answers of Notify under which every message would fail alike: too many of them, or a fault of its own. */
const OF_THE_SERVER = [429, 500, 502, 503, 504];

/**
 * GOV.UK Notify. It knows a message by the reference that it was given and takes the same one twice, so that one whose answer was lost
 * would come again: what was tried before is asked for first.
 */
export function makeNotifyMailer({ apiKey, templateId }: NotifySettings): Mailer {
	const client = new NotifyClient(apiKey);
	const wasTaken = async (id: string): Promise<boolean> => {
		const answer = found.parse(await client.getNotifications('email', undefined, id));
		return answer.data.notifications.length > 0;
	};
	return {
		send: async ({ id, to, subject, body, attempts = 0 }) => {
			try {
				if (attempts > 0 && (await wasTaken(id))) return;
				await client.sendEmail(templateId, to, { personalisation: { subject, body }, reference: id });
			} catch (fault) {
				throw withoutRequest(fault);
			}
		},
	};
}

/** The client's own fault holds the whole request, the address and the key among it. */
function withoutRequest(fault: unknown): Error {
	const said = refusal.safeParse(fault);
	if (!said.success) {
		const { code } = (fault ?? {}) as { code?: string };
		return Object.assign(new Error('GOV.UK Notify could not be reached'), { code: code ?? 'ECONNECTION' });
	}
	const { status, data } = said.data.response;
	const names = data.errors.map(({ error }) => error).join(', ');
	return Object.assign(new Error(`GOV.UK Notify answered ${status}${names === '' ? '' : `: ${names}`}`), {
		code: OF_THE_SERVER.includes(status) ? 'ECONNECTION' : 'ENOTIFY',
	});
}
