import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

/** The tender's row is held by whoever tells. */
export const insertOpenerAlarm = async (
	tx: Tx,
	tenderId: Found<'tender'>,
	number: number,
	toldAt: Instant,
): Promise<void> => {
	await tx.insertInto('openerAlarm').values({ tenderId, number, toldAt, mendedAt: null }).execute();
};

export const saveOpenerAlarmMended = async (
	tx: Tx,
	tenderId: Found<'tender'>,
	number: number,
	mendedAt: Instant,
): Promise<void> => {
	await tx
		.updateTable('openerAlarm')
		.set({ mendedAt })
		.where('tenderId', '=', tenderId)
		.where('number', '=', number)
		.execute();
};
