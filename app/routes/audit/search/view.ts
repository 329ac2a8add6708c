import type { FilterView } from '../../../components/layout/filter-view.ts';
import { type RecordView, said, type TableView, words } from '../../../components/layout/record-view.ts';
import { actionWords, subjectWords } from '../../../domain/access/audit-words.ts';
import { ROLE_NAMES, type Role } from '../../../domain/access/role.ts';
import { addDays } from '../../../domain/calendar/iso-date.ts';
import { londonInstant } from '../../../domain/calendar/london.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { dateError, typedDay } from '../../../http/date-field.ts';
import type { FormError } from '../../../http/form.ts';
import type { TrailFound, TrailSearch } from '../../../operations/audit/search-trail.ts';
import type { TypedSearch } from './form.ts';

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
): RecordView {
	const { kind, id } = Object.fromEntries(search);
	const first = found.events[0];
	const last = found.events.at(-1);
	return {
		title: 'Audit trail',
		back: null,
		wide: true,
		errors,
		blocks: [
			...said(
				'Everything that was changed, and who signed in, in the order it happened. Nobody can change or remove an entry.',
			),
			{ kind: 'filter', filter: filterOf(found, search, errors) },
			...(kind && id
				? [
						{
							kind: 'inset' as const,
							lines: [
								[
									`Only what happened to ${recordWords(found, kind)}.`,
									{ text: 'Show everything', href: '/audit' },
								],
							],
						},
					]
				: []),
			{ kind: 'table', table: eventsOf(found) },
			{
				kind: 'pages',
				label: 'Pages of the trail',
				previous: found.hasNewer && first !== undefined ? turned(search, 'newer', first.sequence) : null,
				next: found.hasOlder && last !== undefined ? turned(search, 'older', last.sequence) : null,
				leadTo: { previous: 'Later events', next: 'Earlier events' },
			},
		],
	};
}

function filterOf(found: TrailFound, search: URLSearchParams, errors: readonly FormError[]): FilterView {
	const typed = Object.fromEntries(search);
	const actions = found.actions
		.map((action) => ({ value: action, text: actionWords(action) }))
		.sort((a, b) => a.text.localeCompare(b.text, 'en'));
	return {
		href: '/audit',
		button: 'Search',
		hidden: typed.kind && typed.id ? { kind: typed.kind, id: typed.id } : {},
		texts: [
			{
				name: 'person',
				label: 'Who',
				hint: 'All or part of a name',
				value: typed.person ?? '',
				error: errors.find(({ field }) => field === 'person')?.message ?? null,
			},
		],
		selects: [
			{
				name: 'action',
				label: 'What',
				value: typed.action ?? '',
				options: [{ value: '', text: 'Anything' }, ...actions],
			},
		],
		days: [
			{ legend: 'From', hint: 'For example, 1 4 2026', ...dayBoxes(typed, 'from', errors) },
			{ legend: 'To, this day included', ...dayBoxes(typed, 'to', errors) },
		],
	};
}

const dayBoxes = (
	typed: Readonly<Record<string, string>>,
	name: 'from' | 'to',
	errors: readonly FormError[],
) => ({ name, value: typedDay(typed, name), ...dateError(errors, name) });

const eventsOf = ({ events }: TrailFound): TableView => ({
	id: 'events',
	caption: 'What happened, the latest first',
	columns: [words('When'), words('Who'), words('What'), words('Record'), words('Organisation')],
	rows: events.map((event) => ({
		key: String(event.sequence),
		cells: [
			{ text: writeInstant(event.at), href: `/audit/${event.sequence}` },
			whoOf(event.personName, event.role),
			actionWords(event.action),
			{
				text: event.subjectName ?? subjectWords(event.subjectKind),
				href: `/audit?${new URLSearchParams({ kind: event.subjectKind, id: event.subjectId })}`,
				of: '(everything that happened to it)',
			},
			event.organisationName ?? '',
		],
	})),
	empty: 'Nothing was found. Search for less, or choose other days.',
});

/** Nobody had signed in when a password was refused; the clock and the command line are nobody either. Who asks about a tender is told to nobody. */
export const whoOf = (name: string | null, role: string): string =>
	name ??
	(role === 'clock'
		? 'Nobody signed in'
		: role === 'unnamed'
			? 'Not recorded here'
			: 'Somebody no longer known');

export const rolesOf = (role: string): string =>
	role === 'clock' || role === 'unnamed' || role === ''
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
