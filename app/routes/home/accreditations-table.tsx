import { Table } from '../../components/govuk/table.tsx';
import { Tag } from '../../components/govuk/tag.tsx';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { STATUS_WORDS } from '../../domain/grant/accreditation.ts';
import type { AccreditationToWatch } from '../../operations/accreditation/list-accreditations-to-watch.ts';

export interface AccreditationLine {
	readonly id: string;
	readonly provider: string;
	readonly programme: string;
	readonly what: string;
	readonly state: string;
	readonly isOver: boolean;
}

export const accreditationLine = (row: AccreditationToWatch): AccreditationLine => ({
	id: row.id,
	provider: row.organisationName,
	programme: row.programmeName,
	what: STATUS_WORDS[row.status],
	state:
		row.standing === 'withdrawn' && row.withdrawnOn !== null
			? `Withdrawn from ${writeDay(row.withdrawnOn)}`
			: row.expiresOn === null
				? 'In force'
				: `${row.standing === 'lapsed' ? 'Lapsed: its last day was' : 'Ends on'} ${writeDay(row.expiresOn)}`,
	isOver: row.standing !== 'expires-soon',
});

/** What has lapsed, and what soon will; nothing where all is in force. */
export function AccreditationsTable({ lines }: { readonly lines: readonly AccreditationLine[] }) {
	if (lines.length === 0) return null;
	return (
		<Table
			id="accreditations"
			caption="Accreditations that have lapsed or soon will"
			captionSize="m"
			columns={[{ text: 'Provider' }, { text: 'What is recorded' }, { text: 'Status' }]}
			rows={lines.map(({ id, provider, programme, what, state, isOver }) => ({
				key: id,
				cells: [
					<span key="who">
						<a className="govuk-link" href={`/accreditations/${id}`}>
							{provider}
						</a>
						<span className="portal-quiet portal-second-line">{programme}</span>
					</span>,
					what,
					<Tag key="state" colour={isOver ? 'red' : 'yellow'}>
						{state}
					</Tag>,
				],
			}))}
			wide
		/>
	);
}
