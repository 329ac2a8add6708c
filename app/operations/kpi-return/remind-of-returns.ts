import type { Tx } from '../../../db/connect.ts';
import { findReturn, listReturns, type ReturnRow } from '../../../db/read/kpi-returns.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { listReturnPeople } from '../../../db/read/return-people.ts';
import { listReturnReminders } from '../../../db/read/return-reminders.ts';
import { insertReturnReminder } from '../../../db/write/reminders.ts';
import type { Letter } from '../../../templates/emails/letter.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import {
	returnDueLetter,
	returnMissingLetter,
	returnOpenedLetter,
	returnOverdueLetter,
} from '../../../templates/emails/return-reminders.ts';
import { POLICY } from '../../domain/access/policy.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { REMINDED, reminderToSend } from '../../domain/kpi-return/return-reminder.ts';
import { accepted, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/**
 * For the clock: tells a provider that a return has opened, is due in ten and in two working days and today, and that it is overdue, then every week;
 * of an overdue one its certifiers, its administrators and the office’s officers. Each once, and after a pause of the clock only the newest. Answers
 * how many returns were told of.
 */
export async function remindOfReturns(services: Services): Promise<number> {
	const today = londonDay(services.clock.businessNow());
	const { reader } = services.db;
	const missing = await listReturns(reader, scopeOfClock(), today, {
		states: ['not-started', 'draft', 'ready-to-certify'],
		begunBy: today,
	});
	const sent = await listReturnReminders(
		reader,
		missing.map(({ id }) => id),
	);
	let told = 0;
	for (const row of missing)
		if (isMissing(row) && reminderToSend(askedOf(row), sent.get(row.id) ?? [], today) !== null)
			if (await remindOf(services, row, today)) told += 1;
	return told;
}

const isMissing = ({ latestSubmissionId, state }: ReturnRow): boolean =>
	latestSubmissionId === null && state !== 'closed';

const askedOf = ({ period, extendedTo }: ReturnRow) => ({
	opensOn: period.opensOn,
	dueOn: extendedTo ?? period.dueOn,
});

/** One in a transaction of its own, looked at again inside it: it may have come meanwhile. */
async function remindOf(services: Services, { id }: ReturnRow, today: IsoDate): Promise<boolean> {
	const done = await carryOut<boolean, 'nothing-due'>(
		services,
		null,
		'remind-of-return',
		gated({ commandId: services.ids.next() }),
		async (tx) => {
			const row = await findReturn(tx, scopeOfClock(), today, id);
			if (row === null || !isMissing(row)) return refused('nothing-due');
			const { dueOn, opensOn } = askedOf(row);
			const sent = (await listReturnReminders(tx, [row.id])).get(row.id) ?? [];
			const step = reminderToSend({ dueOn, opensOn }, sent, today);
			if (step === null) return refused('nothing-due');
			await insertReturnReminder(tx, { returnId: id, dueOn, step, sentAt: services.clock.now() });
			return accepted({
				outcome: true,
				changes: [
					{
						action: 'return.reminder-sent',
						subject: { kind: 'return', id },
						bodyId: row.bodyId,
						after: { dueOn, step },
					},
				],
				messages: await lettersOf(services, tx, row, { step, dueOn, today }),
			});
		},
	);
	return done.ok;
}

const PREPARERS = ['provider-preparer', 'provider-certifier', 'provider-deputy-certifier'] as const;
/** Whoever answers for the provider: without certifiers no return goes, and administrators find one. */
const MANAGERS = [...POLICY['return.certify'], 'organisation-administrator'] as const;

async function lettersOf(
	{ config }: Services,
	tx: Tx,
	row: ReturnRow,
	{ step, dueOn, today }: { readonly step: number; readonly dueOn: IsoDate; readonly today: IsoDate },
): Promise<readonly Letter[]> {
	const about = nameReturn(row, `${config.origin}/returns/${row.id}`);
	const day = writeDay(dueOn);
	if (step >= REMINDED.overdue) {
		const managers = await listRecipients(tx, [row.leadId], MANAGERS, today);
		const officers = await listRecipients(tx, [row.bodyId], POLICY['chase.record'], today);
		return [
			...managers.map((person) => returnOverdueLetter(person, about, day)),
			...officers.map((person) => returnMissingLetter(person, about, day)),
		];
	}
	const people = (await listReturnPeople(tx, row, today)).filter(({ roles }) =>
		PREPARERS.some((role) => roles.includes(role)),
	);
	if (step === REMINDED.opened) return people.map((person) => returnOpenedLetter(person, about, day));
	const when = { [REMINDED.ten]: 'due in 10 working days', [REMINDED.two]: 'due in 2 working days' }[step];
	return people.map((person) => returnDueLetter(person, about, day, when ?? 'due today'));
}
