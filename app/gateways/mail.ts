import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mailer, OutgoingMessage } from './mailer.ts';
import { makeNotifyMailer, type NotifySettings } from './notify-mailer.ts';

export interface MailerSettings {
	/** `smtp://user:password@host:587` or `smtps://…`; null where there is no server: messages are then written to a folder. */
	readonly smtpUrl: string | null;
	/** GOV.UK Notify in its place. */
	readonly notify?: NotifySettings | null;
	readonly from: string;
	readonly dataDir: string;
}

const SECONDS = 1000;
const NO_FILES_OR_ADDRESSES = { disableFileAccess: true, disableUrlAccess: true } as const;

export function makeMailer({ smtpUrl, notify = null, from, dataDir }: MailerSettings): Mailer {
	if (notify !== null) return makeNotifyMailer(notify);
	const written = ({ id, to, subject, body }: OutgoingMessage) => ({
		from,
		to: { name: '', address: to },
		subject,
		text: body,
		messageId: `<${id}@commissioning-portal>`,
		headers: { 'Auto-Submitted': 'auto-generated' },
		...NO_FILES_OR_ADDRESSES,
	});
	if (smtpUrl === null) {
		const toText = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
		return {
			send: async (message) => {
				const folder = join(dataDir, 'mail');
				await mkdir(folder, { recursive: true });
				const { message: bytes } = await toText.sendMail(written(message));
				await writeFile(join(folder, `${message.id}.eml`), bytes as Buffer, { mode: 0o600 });
			},
		};
	}
	const server = createTransport(smtpUrl, {
		connectionTimeout: 10 * SECONDS,
		greetingTimeout: 10 * SECONDS,
		socketTimeout: 30 * SECONDS,
	} as object);
	return {
		send: async (message) => {
			const { rejected } = await server.sendMail(written(message));
			if (rejected.length > 0) throw new Error('the mail server refused the address');
		},
	};
}
