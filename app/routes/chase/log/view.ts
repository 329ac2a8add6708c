import {
	type FactView,
	type RecordView,
	recordOf,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { dueTag, stateTag } from '../../../components/words/return-tags.ts';
import { ROLE_NAMES } from '../../../domain/access/role.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { mayBeClosed } from '../../../domain/kpi-return/may-be-closed.ts';
import { dueBy } from '../../../domain/kpi-return/return-due.ts';
import type { ChaseFacts } from '../../../operations/kpi-return/show-chase.ts';
import { channelWords, promiseWords } from '../contact-words.ts';

/** Everything that was said about one return, and the dates agreed. */
export function chaseLogView(
	facts: ChaseFacts,
	may: { readonly record: boolean; readonly close: boolean },
): RecordView {
	const { row, today } = facts;
	const isIn = row.submissionNumber !== null;
	return recordOf({
		title: `Chasing the return for ${monthsLabel(row.period)}`,
		caption: row.agreementTitle,
		back: { href: '/chase', text: 'Chase board' },
		facts: factsOf(facts, isIn),
		actions: [
			...(may.record
				? [{ href: `/chase/${row.id}/contact`, text: 'Record a contact', as: 'main' as const }]
				: []),
			...(may.record && !isIn && row.state !== 'closed'
				? [{ href: `/chase/${row.id}/extension`, text: 'Agree a later date', as: 'secondary' as const }]
				: []),
			...(may.close && mayBeClosed(row, today)
				? [{ href: `/returns/${row.id}/close`, text: 'It is not coming: close it', as: 'secondary' as const }]
				: []),
			{ href: `/returns/${row.id}`, text: 'See the return' },
			...(may.record ? [{ href: `/erasures/ask/return/${row.id}`, text: 'Ask for words to be erased' }] : []),
		],
		tables: [peopleTable(facts), contactsTable(facts, isIn)],
	});
}

function factsOf({ row, extensions, today }: ChaseFacts, isIn: boolean): readonly FactView[] {
	const { left } = dueBy(
		{ dueOn: row.period.dueOn, extendedTo: row.extendedTo, isIn, state: row.state },
		today,
	);
	return [
		{ key: 'Provider', value: row.leadName },
		{ key: 'Status', value: stateTag(row.state) },
		{ key: 'Originally due', value: writeDay(row.period.dueOn) },
		...extensions.map(({ agreedAt, agreedByName, agreedWith, newDueOn, reason }) => ({
			key: `Extended to ${writeDay(newDueOn)}`,
			value: `${agreedByName} with ${agreedWith}, ${writeInstant(agreedAt)}. ${reason}`,
		})),
		...(left === null ? [] : [{ key: 'How long is left', value: dueTag(left) }]),
	];
}

/** Everybody at the provider who can bring the return on its way. */
const peopleTable = ({ row, people }: ChaseFacts): TableView => ({
	id: 'people',
	caption: 'Whom to ask',
	large: true,
	columns: [words('Who'), words('Telephone and e-mail')],
	rows: people.map(({ personId, name, organisationName, roles, telephone, email }) => ({
		key: personId,
		cells: [
			{
				cell: organisationName === row.leadName ? name : `${name}, ${organisationName}`,
				below: roles.map((role) => ROLE_NAMES[role]).join(', '),
			},
			{
				lines: [
					telephone === null
						? { quiet: 'No telephone number given' }
						: { href: telHref(telephone), text: telephone },
					{ href: `mailto:${email}`, text: email },
				],
			},
		],
	})),
	empty:
		'Nobody at the provider has an account today. Ask the system’s administrator who can invite somebody.',
});

/** An extension is dialled by hand. */
const telHref = (telephone: string): string =>
	`tel:${telephone
		.replace(/ extension .*$/, '')
		.replace('(0)', '')
		.replaceAll(/[^0-9+]/g, '')}`;

const contactsTable = ({ contacts, today }: ChaseFacts, isIn: boolean): TableView => ({
	id: 'contacts',
	caption: 'Contacts, the latest first',
	large: true,
	columns: [words('When'), words('Who'), words('What was said'), words('Promise')],
	rows: [...contacts].reverse().map(({ at, byName, channel, spokeTo, words: said, promisedOn }) => ({
		key: at,
		cells: [
			writeInstant(at),
			`${byName} with ${spokeTo} (${channelWords(channel).toLowerCase()})`,
			{ written: said },
			promisedOn === null ? 'None' : promiseWords(promisedOn, isIn, today),
		],
	})),
	empty:
		'Nobody has been in touch about this return yet. When you have spoken to the provider, record it here.',
});
