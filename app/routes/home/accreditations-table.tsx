import { Table } from '../../components/govuk/table.tsx';
import { Tag } from '../../components/govuk/tag.tsx';
import type { AccreditationLine } from './accreditation-line.ts';

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
