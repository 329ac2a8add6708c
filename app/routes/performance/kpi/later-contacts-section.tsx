import { Table } from '../../../components/govuk/table.tsx';
import type { LaterContactsView } from './later-contacts.ts';

/** Contacts that came after a cohort had closed: apart from the KPI, which they do not change. */
export function LaterContactsSection({ later }: { readonly later: LaterContactsView }) {
	return (
		<>
			<h2 className="govuk-heading-m">Contacted later</h2>
			<p className="govuk-body">
				{later.words} They are shown apart: a quarter’s result is closed at the end of the next quarter and
				does not change. They are exact figures, mostly small ones, and no board’s paper holds them.
			</p>
			<Table
				id="contacted-later"
				caption="By the quarter in which they were contacted"
				captionSize="s"
				small
				wide
				columns={[
					{ text: 'Quarter' },
					{ text: 'Partners of earlier quarters', numeric: true },
					{ text: 'Rests on' },
				]}
				rows={later.quarters.map(({ key, months, value, coverage }) => ({
					key,
					cells: [months, value, coverage],
				}))}
			/>
			{later.areas.length === 0 ? null : (
				<Table
					id="contacted-later-by-area"
					caption="By area, all quarters so far"
					captionSize="s"
					small
					columns={[{ text: 'Area' }, { text: 'Partners of earlier quarters', numeric: true }]}
					rows={later.areas.map(({ key, name, value }) => ({ key, cells: [name, value] }))}
				/>
			)}
		</>
	);
}
