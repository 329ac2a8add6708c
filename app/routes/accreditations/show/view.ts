import {
	number,
	only,
	type RecordBlock,
	type RecordView,
	said,
	words,
} from '../../../components/layout/record-view.ts';
import { addDays } from '../../../domain/calendar/iso-date.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { accreditationStandingOn } from '../../../domain/grant/accreditation.ts';
import { HAS_LAPSED } from '../../../domain/grant/reminder-due.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import type { AccreditationShown } from '../../../operations/accreditation/show-accreditation.ts';
import { entryFacts } from '../entry-facts.ts';
import { STANDING_TAGS } from '../words.ts';

export function accreditationView(shown: AccreditationShown, mayEdit: boolean): RecordView {
	const { row, effects, today } = shown;
	const standing = accreditationStandingOn(row, today);
	const reminders = remindersOf(shown);
	return {
		title: row.organisationName,
		caption: row.programmeName,
		back: [{ text: 'Accreditation register', href: '/accreditations' }, { text: row.organisationName }],
		tag: STANDING_TAGS[standing],
		blocks: [
			{ kind: 'facts', rows: entryFacts(shown) },
			{ kind: 'heading', text: 'Evidence' },
			...said(...row.evidence.split('\n').filter((line) => line !== '')),
			{ kind: 'heading', text: 'What lapses when it ends' },
			...said(effectWords(effects, today)),
			...only(effects.areas.length > 0, lapses(effects)),
			...only(
				reminders.length > 0,
				{ kind: 'heading', text: 'Reminders by e-mail' },
				...said(
					'The commissioner’s officers and the provider are told 60 and 14 days before the last day, and once it is over.',
				),
				{ kind: 'list', items: reminders },
			),
			...only(mayEdit && standing !== 'lapsed' && row.withdrawnOn === null, {
				kind: 'actions',
				actions: [
					{ href: `/accreditations/${row.id}/renew`, text: 'Renew it', as: 'main' },
					{ href: `/accreditations/${row.id}/withdraw`, text: 'Record a withdrawal', as: 'secondary' },
				],
			}),
		],
	};
}

const lapses = ({ areas }: AccreditationShown['effects']): RecordBlock => ({
	kind: 'table',
	table: {
		id: 'lapses',
		caption: 'Areas where nobody new could start, and their places today',
		captionSize: 's',
		large: true,
		columns: [words('Area'), words('Agreement'), number('Free places'), number('Reserved places')],
		rows: areas.map(({ areaId, areaName, agreementTitle, free, reserved }) => ({
			key: `${areaId} ${agreementTitle}`,
			cells: [areaName, agreementTitle, writeCount(free), writeCount(reserved)],
		})),
		empty: '',
	},
});

function effectWords(
	{ day, areas }: AccreditationShown['effects'],
	today: AccreditationShown['today'],
): string {
	if (day === null) return 'It has no last day, so nothing lapses.';
	const over = day <= today;
	const from = over ? `Since ${writeDay(day)}` : `From ${writeDay(day)}, if it is not renewed,`;
	if (areas.length === 0)
		return `${from} ${over ? 'its end has affected no area' : 'no area is affected by its end'}: nothing is asked of the provider there, or another entry is enough.`;
	return `${from} nobody new ${over ? 'can' : 'could'} start in these areas, and no place ${over ? 'can' : 'could'} be reserved. People who have already started carry on.`;
}

function remindersOf({ row: { expiresOn }, reminders }: AccreditationShown): readonly string[] {
	if (expiresOn === null) return [];
	const told = reminders.filter((one) => one.expiresOn === expiresOn).map(({ daysBefore }) => daysBefore);
	return [60, 14, HAS_LAPSED].map((days) => {
		const what =
			days === HAS_LAPSED
				? 'That it has lapsed'
				: `${days} days before, on ${writeDay(addDays(expiresOn, -days))}`;
		return `${what}: ${told.includes(days) ? 'sent' : 'not sent'}`;
	});
}
