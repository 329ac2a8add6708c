import { listDueMessages, type OutboxMessage } from '../../../db/read/outbox.ts';
import { claimMessage, saveSendingFailed, saveSent } from '../../../db/write/outbox.ts';
import { addMinutes } from '../../domain/calendar/instant.ts';
import { hideLinks } from '../../domain/mail/hide-links.ts';
import { nextAttempt } from '../../domain/mail/next-attempt.ts';
import type { Services } from '../../services.ts';

const AT_ONCE = 50;
const CLAIM_MINUTES = 10;
const NO_SERVER = ['ECONNECTION', 'ECONNREFUSED', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'EAUTH', 'ETLS'];

/** Sends what is due. Each message is claimed first, so that several servers never send it together; a failed one is tried again later. */
export async function sendQueuedMail(services: Services): Promise<string> {
	const due = await listDueMessages(services.db.reader, services.clock.now(), AT_ONCE);
	let sent = 0;
	let failed = 0;
	for (const message of due) {
		const { db, clock } = services;
		const claimedUntil = addMinutes(clock.now(), CLAIM_MINUTES);
		if (!(await db.transaction((tx) => claimMessage(tx, message.id, message.nextAttemptAt, claimedUntil))))
			continue;
		const came = await deliver(services, message);
		if (came === 'sent') sent += 1;
		else failed += 1;
		// The others would wait for the same silence, each in its turn.
		if (came === 'no-server') break;
	}
	return `${sent} sent, ${failed} failed`;
}

async function deliver(
	{ db, clock, mailer, config, log }: Services,
	message: OutboxMessage,
): Promise<'sent' | 'refused' | 'no-server'> {
	try {
		await mailer.send(message);
	} catch (fault) {
		// The reply may repeat the address; the log gets the id alone.
		const code = (fault as { code?: string }).code ?? '';
		log.warn({ message: message.id, code }, 'a message could not be sent');
		const attempts = message.attempts + 1;
		const error = String((fault as Error).message ?? fault).slice(0, 200);
		await db.transaction((tx) =>
			saveSendingFailed(tx, message.id, clock.now(), nextAttempt(attempts, clock.now()), error),
		);
		return NO_SERVER.includes(code) ? 'no-server' : 'refused';
	}
	// Once it has been sent, nothing but the letter needs the secret of its link. The demonstration has no letter box but the page.
	const kept = config.mode === 'demonstration' ? message.body : hideLinks(message.body);
	await db.transaction((tx) => saveSent(tx, message.id, clock.now(), kept));
	return 'sent';
}
