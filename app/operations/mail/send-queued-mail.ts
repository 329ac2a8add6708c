import { listDueMessages, type OutboxMessage } from '../../../db/read/outbox.ts';
import { stillHolds } from '../../../db/read/still-holds.ts';
import { claimMessage, saveDropped, saveSendingFailed, saveSent } from '../../../db/write/outbox.ts';
import { addMinutes } from '../../domain/calendar/instant.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { hideLinks } from '../../domain/mail/hide-links.ts';
import { nextAttempt } from '../../domain/mail/next-attempt.ts';
import type { Services } from '../../services.ts';

const AT_ONCE = 50;
const CLAIM_MINUTES = 10;
const NO_SERVER = ['ECONNECTION', 'ECONNREFUSED', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'EAUTH', 'ETLS'];

/**
 * Sends what is due. Each message is claimed first, so that several servers never send it together, and asked in the same transaction whether it still
 * holds; one that does not is dropped. A failed one is tried again later.
 */
export async function sendQueuedMail(services: Services): Promise<string> {
	const due = await listDueMessages(services.db.reader, services.clock.now(), AT_ONCE);
	const counts = { sent: 0, failed: 0, dropped: 0 };
	for (const message of due) {
		const turn = await takeTurn(services, message);
		if (turn === 'another-has-it') continue;
		const came = turn === 'dropped' ? 'dropped' : await deliver(services, message);
		if (came === 'sent' || came === 'dropped') counts[came] += 1;
		else counts.failed += 1;
		// The others would wait for the same silence, each in its turn.
		if (came === 'no-server') break;
	}
	const { sent, failed, dropped } = counts;
	return `${sent} sent, ${failed} failed${dropped === 0 ? '' : `, ${dropped} dropped`}`;
}

const takeTurn = (
	{ db, clock }: Services,
	message: OutboxMessage,
): Promise<'taken' | 'dropped' | 'another-has-it'> =>
	db.transaction(async (tx) => {
		const now = clock.now();
		const businessNow = clock.businessNow();
		const until = addMinutes(now, CLAIM_MINUTES);
		if (!(await claimMessage(tx, message.id, message.nextAttemptAt, until))) return 'another-has-it';
		if (await stillHolds(tx, message, { now, businessNow, today: londonDay(businessNow) })) return 'taken';
		await saveDropped(tx, message.id, now);
		return 'dropped';
	});

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
		const isReached = !NO_SERVER.includes(code);
		const next = nextAttempt(message.attempts + 1, clock.now(), isReached);
		const error = String((fault as Error).message ?? fault).slice(0, 200);
		await db.transaction((tx) => saveSendingFailed(tx, message.id, clock.now(), next, error));
		return isReached ? 'refused' : 'no-server';
	}
	// Once it has been sent, nothing but the letter needs the secret of its link. The demonstration has no letter box but the page.
	const kept = config.mode === 'demonstration' ? message.body : hideLinks(message.body);
	await db.transaction((tx) => saveSent(tx, message.id, clock.now(), kept));
	return 'sent';
}
