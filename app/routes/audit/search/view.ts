import { actionWords, subjectWords } from '../../../domain/access/audit-words.ts';
import { ROLE_NAMES, type Role } from '../../../domain/access/role.ts';
import { addDays } from '../../../domain/calendar/iso-date.ts';
import { londonInstant } from '../../../domain/calendar/london.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { typedDay } from '../../../http/date-field.ts';
import type { FormError } from '../../../http/form.ts';
import type { TrailFound, TrailSearch } from '../../../operations/audit/search-trail.ts';
import type { TypedSearch } from './form.ts';

export interface AuditView {
	readonly events: readonly {
		readonly sequence: number;
		readonly at: string;
		readonly who: string;
		readonly organisation: string;
		readonly what: string;
		readonly record: string;
		readonly recordHref: string;
	}[];
	readonly actions: readonly { readonly value: string; readonly text: string }[];
	readonly typed: {
		readonly person: string;
		readonly action: string;
		readonly from: ReturnType<typeof typedDay>;
		readonly to: ReturnType<typeof typedDay>;
	};
	/** Where one record's events alone are shown. */
	readonly record: { readonly kind: string; readonly id: string; readonly words: string } | null;
	readonly older: string | null;
	readonly newer: string | null;
	readonly errors: readonly FormError[];
}

/** The days typed are London's, both included. */
export const searchOf = (typed: TypedSearch): TrailSearch => ({
	person: typed.person || null,
	action: typed.action || null,
	subject: typed.kind && typed.id ? { kind: typed.kind, id: typed.id } : null,
	from: typed.from === null ? null : londonInstant(typed.from, '00:00'),
	before: typed.to === null ? null : londonInstant(addDays(typed.to, 1), '00:00'),
	olderThan: typed.older ?? null,
	newerThan: typed.newer ?? null,
});

export function auditView(
	found: TrailFound,
	search: URLSearchParams,
	errors: readonly FormError[],
): AuditView {
	const typed = Object.fromEntries(search);
	const [first, last] = [found.events[0], found.events.at(-1)];
	return {
		events: found.events.map((event) => ({
			sequence: event.sequence,
			at: writeInstant(event.at),
			who: whoOf(event.personName, event.role),
			organisation: event.organisationName ?? '',
			what: actionWords(event.action),
			record: event.subjectName ?? subjectWords(event.subjectKind),
			recordHref: `/audit?${new URLSearchParams({ kind: event.subjectKind, id: event.subjectId })}`,
		})),
		actions: found.actions
			.map((action) => ({ value: action, text: actionWords(action) }))
			.sort((a, b) => a.text.localeCompare(b.text, 'en')),
		typed: {
			person: typed.person ?? '',
			action: typed.action ?? '',
			from: typedDay(typed, 'from'),
			to: typedDay(typed, 'to'),
		},
		record:
			typed.kind && typed.id
				? { kind: typed.kind, id: typed.id, words: recordWords(found, typed.kind) }
				: null,
		older: found.hasOlder && last !== undefined ? turned(search, 'older', last.sequence) : null,
		newer: found.hasNewer && first !== undefined ? turned(search, 'newer', first.sequence) : null,
		errors,
	};
}

/** Nobody had signed in when a password was refused; the clock and the command line are nobody either. */
export const whoOf = (name: string | null, role: string): string =>
	name ?? (role === 'clock' ? 'Nobody signed in' : 'Somebody no longer known');

export const rolesOf = (role: string): string =>
	role === 'clock' || role === ''
		? 'None'
		: role
				.split(',')
				.map((each) => ROLE_NAMES[each as Role] ?? each)
				.join(', ');

const recordWords = (found: TrailFound, kind: string): string => {
	const named = found.events.find((event) => event.subjectName !== null)?.subjectName;
	return named ? `${subjectWords(kind)} ${named}` : `one ${subjectWords(kind).toLowerCase()}`;
};

function turned(search: URLSearchParams, way: 'older' | 'newer', sequence: number): string {
	const next = new URLSearchParams(
		[...search].filter(([name, value]) => name !== 'older' && name !== 'newer' && value !== ''),
	);
	next.set(way, String(sequence));
	return `/audit?${next}`;
}
