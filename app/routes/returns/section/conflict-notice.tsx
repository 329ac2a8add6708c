import { NotificationBanner } from '../../../components/govuk/notification-banner.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import type { ConflictView } from './conflict-view.ts';

/** Somebody else saved the section meanwhile: what changed, cell by cell, and that nothing typed is lost. */
export function ConflictNotice({ conflict }: { readonly conflict: ConflictView }) {
	const { who, when, both, taken } = conflict;
	return (
		<>
			<NotificationBanner kind="important" titleId="conflict-title">
				<p className="govuk-notification-banner__heading">{`${who} saved this section while you were working on it (${when}). Your work is below and is not saved yet.`}</p>
				<p className="govuk-body">
					Check the figures below and save again. Nothing that you typed has been lost.
				</p>
			</NotificationBanner>
			{both.length === 0 ? null : (
				<Table
					id="changed-by-both"
					caption="Changed by both of you: the boxes below hold what you typed"
					columns={[{ text: 'Figure' }, { text: `${who} saved` }, { text: 'You typed' }]}
					rows={both.map(({ what, theirs, yours }) => ({ key: what, cells: [what, theirs, yours] }))}
					wide
				/>
			)}
			{taken.length === 0 ? null : (
				<Table
					id="changed-by-the-other"
					caption={`Changed only by ${who}: the boxes below hold the new figures`}
					columns={[{ text: 'Figure' }, { text: 'Before' }, { text: 'Now' }]}
					rows={taken.map(({ what, theirs, before }) => ({ key: what, cells: [what, before, theirs] }))}
					wide
				/>
			)}
		</>
	);
}
