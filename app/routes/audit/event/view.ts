import { actionWords, fieldWords, subjectWords } from '../../../domain/access/audit-words.ts';
import { isTextTrace } from '../../../domain/access/free-text.ts';
import { ROLE_NAMES } from '../../../domain/access/role.ts';
import { parseInstant } from '../../../domain/calendar/instant.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { EventShown } from '../../../operations/audit/show-event.ts';
import { rolesOf, whoOf } from '../search/view.ts';

export interface EventView {
	readonly what: string;
	readonly number: string;
	readonly rows: readonly { readonly key: string; readonly value: string }[];
	readonly recordHref: string;
	/** Null when the details have been erased. */
	readonly changes:
		| readonly {
				readonly key: string;
				readonly field: string;
				readonly before: string;
				readonly after: string;
		  }[]
		| null;
	readonly hash: string;
	readonly previousHash: string;
}

export const eventView = (event: EventShown): EventView => ({
	what: actionWords(event.action),
	number: event.sequence.toLocaleString('en-GB'),
	rows: [
		{ key: 'When', value: writeInstant(event.at) },
		{ key: 'Who', value: whoOf(event.personName, event.role) },
		{ key: 'Role at the time', value: rolesOf(event.role) },
		{ key: 'Organisation', value: event.organisationName ?? 'None' },
		{
			key: 'Record',
			value: [subjectWords(event.subjectKind), event.names.get(event.subjectId)].filter(Boolean).join(': '),
		},
	],
	recordHref: `/audit?${new URLSearchParams({ kind: event.subjectKind, id: event.subjectId })}`,
	changes: event.payload === null ? null : changesOf(event.payload, event.names),
	hash: event.hash,
	previousHash: event.previousHash,
});

function changesOf(
	{ before, after }: { readonly before: unknown; readonly after: unknown },
	names: ReadonlyMap<string, string>,
) {
	const [was, is] = [fieldsOf(before), fieldsOf(after)];
	return [...new Set([...Object.keys(was), ...Object.keys(is)])].map((key) => ({
		key,
		field: key === '' ? 'Value' : fieldWords(key),
		before: written(was[key], names),
		after: written(is[key], names),
	}));
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
	const [day, moment] = [parseIsoDate(text), parseInstant(text)];
	if (day !== null) return writeDay(day);
	if (moment !== null) return writeInstant(moment);
	return names.get(text) ?? (ROLE_NAMES as Readonly<Record<string, string>>)[text] ?? text;
}
