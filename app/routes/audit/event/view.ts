import {
	only,
	type RecordBlock,
	type RecordView,
	said,
	words,
} from '../../../components/layout/record-view.ts';
import { actionWords, fieldWords, subjectWords } from '../../../domain/access/audit-words.ts';
import { isTextTrace } from '../../../domain/access/free-text.ts';
import { ROLE_NAMES } from '../../../domain/access/role.ts';
import { parseInstant } from '../../../domain/calendar/instant.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { ERASURE_REASON_WORDS } from '../../../domain/erasure/erasure.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { EventShown } from '../../../operations/audit/show-event.ts';
import { rolesOf, whoOf } from '../search/view.ts';

export const eventView = (event: EventShown): RecordView => ({
	title: actionWords(event.action),
	caption: `Entry ${event.sequence.toLocaleString('en-GB')} of the audit trail`,
	back: { href: '/audit', text: 'Audit trail' },
	narrow: true,
	blocks: [
		{
			kind: 'facts',
			rows: [
				{ key: 'When', value: writeInstant(event.at) },
				{ key: 'Who', value: whoOf(event.personName, event.role) },
				{ key: 'Role at the time', value: rolesOf(event.role) },
				{ key: 'Organisation', value: event.organisationName ?? 'None' },
				{
					key: 'Record',
					value: [subjectWords(event.subjectKind), event.names.get(event.subjectId)]
						.filter(Boolean)
						.join(': '),
				},
			],
		},
		...said({
			text: 'Everything that happened to this record',
			href: `/audit?${new URLSearchParams({ kind: event.subjectKind, id: event.subjectId })}`,
		}),
		...changesOf(event),
		{
			kind: 'details',
			summary: 'How this entry is bound to the one before',
			blocks: [
				...said(
					'Each entry carries a digest of itself and of the entry before it, so a change to any of them can be seen.',
				),
				{
					kind: 'facts',
					rows: [
						{ key: 'This entry', value: { hash: event.hash } },
						{ key: 'The one before', value: { hash: event.previousHash } },
					],
				},
			],
		},
	],
});

function changesOf({ payload, names }: EventShown): readonly RecordBlock[] {
	if (payload === null)
		return said('The details of this entry have been erased. That it happened stays on record.');
	const was = fieldsOf(payload.before);
	const is = fieldsOf(payload.after);
	const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
	return only(keys.length > 0, {
		kind: 'table',
		table: {
			id: 'changes',
			caption: 'What was changed',
			large: true,
			columns: [words('What'), words('Before'), words('After')],
			rows: keys.map((key) => ({
				key,
				cells: [key === '' ? 'Value' : fieldWords(key), written(was[key], names), written(is[key], names)],
			})),
		},
	});
}

/** A value that is not a record of fields stands under one field without a name. */
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
	value === null || value === undefined
		? {}
		: typeof value === 'object' && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: { '': value };

function written(value: unknown, names: ReadonlyMap<string, string>): string {
	if (value === undefined || value === null) return '';
	if (typeof value === 'boolean') return value ? 'Yes' : 'No';
	if (Array.isArray(value)) return value.map((each) => written(each, names)).join(', ');
	if (isTextTrace(value))
		return `${plural(value.characters, 'character', 'characters')} of text (fingerprint ${value.fingerprint})`;
	if (typeof value === 'object')
		return Object.entries(value)
			.map(([key, each]) => `${fieldWords(key)}: ${written(each, names)}`)
			.join('; ');
	const text = String(value);
	const day = parseIsoDate(text);
	const moment = parseInstant(text);
	if (day !== null) return writeDay(day);
	if (moment !== null) return writeInstant(moment);
	const reason = (ERASURE_REASON_WORDS as Readonly<Record<string, string>>)[text];
	return reason ?? names.get(text) ?? (ROLE_NAMES as Readonly<Record<string, string>>)[text] ?? text;
}
