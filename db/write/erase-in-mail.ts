import { wordToFind } from '../../app/domain/erasure/erase-passages.ts';
import type { Eraser } from '../../app/domain/erasure/make-eraser.ts';
import type { Tx } from '../connect.ts';
import { listMailSaying, type MailOfWords } from '../read/erasable-words.ts';
import { saveErasedMail } from './erasures.ts';

/** Takes the words out of mail that waits and out of what is kept of mail that was sent, which cannot be called back. Answers how many. */
export async function eraseInMail(
	tx: Tx,
	of: MailOfWords,
	{ eraseElsewhere, passages }: Eraser,
): Promise<number> {
	let changed = 0;
	for (const mail of await listMailSaying(tx, of, passages.map(wordToFind))) {
		const left = { ...mail, subject: eraseElsewhere(mail.subject), body: eraseElsewhere(mail.body) };
		if (left.subject === mail.subject && left.body === mail.body) continue;
		await saveErasedMail(tx, left);
		changed += 1;
	}
	return changed;
}
