import { addDays } from '../../../domain/calendar/iso-date.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import {
	type AccreditationStanding,
	accreditationStandingOn,
	STATUS_WORDS,
} from '../../../domain/grant/accreditation.ts';
import { HAS_LAPSED } from '../../../domain/grant/reminder-due.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import type { AccreditationShown } from '../../../operations/accreditation/show-accreditation.ts';
import { lastDayWords } from '../words.ts';

export interface AccreditationView {
	readonly id: string;
	readonly title: string;
	readonly caption: string;
	readonly standing: AccreditationStanding;
	readonly facts: readonly { readonly key: string; readonly value: string }[];
	readonly evidence: readonly string[];
	/** "If it is not renewed, from 2 December 2026 …" */
	readonly effect: string;
	readonly areas: readonly {
		readonly key: string;
		readonly area: string;
		readonly agreement: string;
		readonly free: string;
		readonly reserved: string;
	}[];
	readonly reminders: readonly string[];
	readonly mayChange: boolean;
}

export function accreditationView(
	{ row, effects, reminders, today }: AccreditationShown,
	mayEdit: boolean,
): AccreditationView {
	const standing = accreditationStandingOn(row, today);
	return {
		id: row.id,
		title: row.organisationName,
		caption: row.programmeName,
		standing,
		facts: [
			{ key: 'What is recorded', value: STATUS_WORDS[row.status] },
			{ key: 'Standard', value: row.standard },
			{ key: 'Decided on', value: writeDay(row.decidedOn) },
			{ key: 'Last day', value: lastDayWords(row.expiresOn) },
			...(row.withdrawnOn === null ? [] : [{ key: 'Withdrawn from', value: writeDay(row.withdrawnOn) }]),
		],
		evidence: row.evidence.split('\n').filter((line) => line !== ''),
		effect: effectWords(effects, today),
		areas: effects.areas.map(({ areaId, areaName, agreementTitle, free, reserved }) => ({
			key: `${areaId} ${agreementTitle}`,
			area: areaName,
			agreement: agreementTitle,
			free: writeCount(free),
			reserved: writeCount(reserved),
		})),
		reminders: row.expiresOn === null ? [] : remindersOf(row.expiresOn, reminders),
		mayChange: mayEdit && standing !== 'lapsed' && row.withdrawnOn === null,
	};
}

function effectWords(
	{ day, areas }: AccreditationShown['effects'],
	today: AccreditationShown['today'],
): string {
	if (day === null) return 'It has no last day, so nothing lapses.';
	const over = day <= today;
	const from = over ? `Since ${writeDay(day)}` : `From ${writeDay(day)}, if it is not renewed,`;
	if (areas.length === 0)
		return `${from} ${over ? 'no area has been affected by its end' : 'no area is affected by its end'}: nothing is asked of the provider there, or another entry is enough.`;
	return `${from} nobody new ${over ? 'can' : 'could'} start in these areas, and no place be reserved. People who have started go on.`;
}

function remindersOf(
	expiresOn: NonNullable<AccreditationShown['row']['expiresOn']>,
	sent: AccreditationShown['reminders'],
): readonly string[] {
	const told = sent.filter((one) => one.expiresOn === expiresOn).map(({ daysBefore }) => daysBefore);
	return [60, 14, HAS_LAPSED].map((days) => {
		const what =
			days === HAS_LAPSED
				? 'That it has lapsed'
				: `${days} days before, on ${writeDay(addDays(expiresOn, -days))}`;
		return `${what}: ${told.includes(days) ? 'sent' : 'not sent'}`;
	});
}
