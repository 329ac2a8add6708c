import type { Insertable } from 'kysely';
import type { Tx } from '../connect.ts';
import type { ReturnReminderTable } from '../tables/return-reminder.ts';
import type { TenderReminderTable } from '../tables/tender-reminder.ts';

/** Its row is unique: of two runs at once the second is refused by it. */
export const insertReturnReminder = (tx: Tx, reminder: Insertable<ReturnReminderTable>) =>
	tx.insertInto('returnReminder').values(reminder).execute();

export const insertTenderReminder = (tx: Tx, reminder: Insertable<TenderReminderTable>) =>
	tx.insertInto('tenderReminder').values(reminder).execute();
